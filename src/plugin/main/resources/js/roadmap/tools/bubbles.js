/** The drawing with what one does with it: one tab stop, arrows from rank to rank, and what the bubble under the pointer stands for. */
define('rice/roadmap/bubbles', ['rice/dom', 'wrm/context-path', 'rice/roadmap/svg', 'rice/roadmap/chart'], (dom, contextPath, svg, chart) => {
  'use strict';

  const { element, replace } = dom;

  /** How long what is told stays when the pointer leaves the bubble, so that it can be pointed at. */
  const LEAVE = 250;

  const CATEGORIES = {
    new: AJS.I18n.getText('rice.roadmap.values.new'),
    indeterminate: AJS.I18n.getText('rice.roadmap.values.indeterminate'),
    done: AJS.I18n.getText('rice.roadmap.values.done'),
  };

  const category = ({ status }) => CATEGORIES[status.category] ? status.category : 'new';

  const facts = ({ reachUnit, unit }, point) => [
    [AJS.I18n.getText('rice.roadmap.values.rank'), point.rank],
    [AJS.I18n.getText('rice.roadmap.values.score'), point.scoreText],
    [AJS.I18n.getText('rice.roadmap.values.value'), point.valueText],
    [AJS.I18n.getText('rice.roadmap.values.effort'), point.effortText + ' ' + unit],
    [AJS.I18n.getText('rice.roadmap.values.reach'), point.reachText && point.reachText + ' ' + reachUnit],
    [AJS.I18n.getText('rice.roadmap.values.status'), point.status.name],
    [AJS.I18n.getText('rice.roadmap.values.quadrant'), point.quadrant],
    [AJS.I18n.getText('rice.roadmap.values.place'), point.place || AJS.I18n.getText('rice.roadmap.values.noplace')],
  ].filter(([, text]) => text);

  /** What is told beside a bubble; the bubble's own name says the same to those who do not see it. */
  const tip = (figure) => {
    const node = element('div', { class: 'rice-tip', 'aria-hidden': 'true', hidden: true });
    let timer = null;
    const hide = () => { node.hidden = true; };
    const stay = () => window.clearTimeout(timer);
    const leave = () => {
      stay();
      timer = window.setTimeout(hide, LEAVE);
    };
    const show = (point, all, bubble) => {
      stay();
      replace(node, element('strong', {}, point.key), ' ', element('span', { dir: 'auto' }, point.summary),
        element('dl', {}, ...all.flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)])));
      node.hidden = false;
      const frame = figure.getBoundingClientRect();
      const at = bubble.getBoundingClientRect();
      const room = (start, size, most) => Math.max(0, Math.min(start, most - size)) + 'px';
      const right = at.right - frame.left + 8;
      const side = right + node.offsetWidth <= frame.width ? right : at.left - frame.left - node.offsetWidth - 8;
      node.style.setProperty('left', room(side, node.offsetWidth, frame.width));
      // Where there is no room beside it, what is told stands below the bubble.
      node.style.setProperty('top', side < 0 ? at.bottom - frame.top + 8 + 'px' : room(at.top - frame.top - 20, node.offsetHeight, frame.height));
    };
    node.addEventListener('mouseenter', stay);
    node.addEventListener('mouseleave', leave);
    return { node, show, hide, leave };
  };

  const swatch = (kind) => svg('svg', { class: 'rice-swatch', 'aria-hidden': 'true', viewBox: '0 0 16 16' }, svg('circle', { class: 'rice-bubble-' + kind, cx: 8, cy: 8, r: 6 }));

  const legend = (answer) => element('ul', { class: 'rice-legend' },
    ...Object.keys(CATEGORIES).filter((kind) => answer.points.some((point) => category(point) === kind)).map((kind) => element('li', {}, swatch(kind), CATEGORIES[kind])),
    element('li', {}, AJS.I18n.getText('rice.roadmap.values.area', answer.reachUnit)),
    answer.split ? element('li', {}, AJS.I18n.getText('rice.roadmap.values.medians')) : null);

  const notes = ({ points, total }, log) => [
    total > points.length ? AJS.I18n.getText('rice.roadmap.values.best', points.length, total) : null,
    log && points.some(({ value, effort }) => value === 0 || effort === 0) ? AJS.I18n.getText('rice.roadmap.values.zero') : null,
    AJS.I18n.getText('rice.roadmap.values.keys'),
  ].filter((sentence) => sentence).join(' ');

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  /** @param chosen {log, focused: the key of the bubble that has the focus, which it gets again when all is drawn anew} */
  return (answer, chosen, width) => {
    const { points } = answer;
    const { log } = chosen;
    const figure = element('figure', { class: 'rice-figure' });
    const told = tip(figure);

    const bubble = ({ point, x, y, r }) => {
      const all = facts(answer, point);
      const show = () => told.show(point, all, node);
      const node = svg('a', {
        href: contextPath() + '/browse/' + encodeURIComponent(point.key),
        tabindex: '-1',
        'aria-label': point.key + ' ' + point.summary + ': ' + all.map(([name, text]) => name + ' ' + text).join(', '),
        onfocus: () => {
          chosen.focused = point.key;
          show();
        },
        onblur: async () => {
          told.hide();
          await null;
          // What is only drawn anew still has the focus.
          if (node.isConnected && chosen.focused === point.key) {
            chosen.focused = null;
          }
        },
        onmouseenter: show,
        onmouseleave: told.leave,
      }, ...(points.length > 60 ? [] : [svg('circle', { class: 'rice-target', cx: x, cy: y, r: Math.max(12, r) })]),
      svg('circle', { class: 'rice-bubble-' + category(point), cx: x, cy: y, r }));
      return node;
    };

    const { node: image, nodes } = chart(points, {
      width, log, bubble,
      split: answer.split,
      xTitle: AJS.I18n.getText('rice.roadmap.values.x', answer.unit),
      yTitle: AJS.I18n.getText('rice.roadmap.values.y'),
    });
    image.setAttribute('aria-label', AJS.I18n.getText('rice.roadmap.values.label', points.length));
    const focused = points.findIndex(({ key }) => key === chosen.focused);
    nodes[Math.max(0, focused)].setAttribute('tabindex', '0');
    chosen.focused = null;
    if (focused >= 0) {
      requestAnimationFrame(() => nodes[focused].focus());
    }

    image.addEventListener('keydown', (event) => {
      const now = nodes.indexOf(document.activeElement);
      const step = STEPS[event.key];
      if (event.key === 'Escape' && !told.node.hidden) {
        event.stopPropagation();
        told.hide();
      }
      if (now < 0 || step === undefined || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      event.preventDefault();
      const next = nodes[Math.max(0, Math.min(nodes.length - 1, now + step))];
      nodes[now].setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });

    figure.append(image, told.node, element('figcaption', {}, legend(answer), element('p', { class: 'rice-subtle' }, notes(answer, log))));
    return figure;
  };
});
