/** The drawing with what one does with it: one tab stop, arrows from rank to rank, and what a bubble stands for told below. */
define('rice/roadmap/bubbles', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/plot', 'rice/roadmap/chart', 'rice/roadmap/values-table'], (dom, pieces, plot, chart, valuesTable) => {
  'use strict';

  const { element, replace } = dom;
  const { svg } = plot;

  const CATEGORIES = {
    new: AJS.I18n.getText('rice.roadmap.values.new'),
    indeterminate: AJS.I18n.getText('rice.roadmap.values.indeterminate'),
    done: AJS.I18n.getText('rice.roadmap.values.done'),
  };

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  const circle = (kind, cx, cy, r) => svg('circle', { class: 'rice-bubble-' + (CATEGORIES[kind] ? kind : 'new'), cx, cy, r });

  const legend = ({ points, reachUnit, split }) => pieces.list('legend', Object.keys(CATEGORIES).filter((kind) => points.some(({ status }) => status.category === kind))
    .map((kind) => [svg('svg', { class: 'rice-swatch', 'aria-hidden': 'true', viewBox: '0 0 16 16' }, circle(kind, 8, 8, 6)), CATEGORIES[kind]])
    .concat([AJS.I18n.getText('rice.roadmap.values.area', reachUnit)], split ? AJS.I18n.getText('rice.roadmap.values.medians') : []));

  const notes = ({ points, total }, log) => [
    total > points.length && AJS.I18n.getText('rice.roadmap.values.best', points.length, total),
    log && points.some(({ value, effort }) => value * effort === 0) && AJS.I18n.getText('rice.roadmap.values.zero'),
    AJS.I18n.getText('rice.roadmap.values.keys'),
  ].filter(Boolean).join(' ');

  return (answer, log, width) => {
    const { points } = answer;
    // Those who do not see it are told by the bubble's own name.
    const told = element('p', { class: 'rice-facts', 'aria-hidden': 'true' });
    const all = valuesTable.columns(answer);
    let isTouch = false;
    let tapped = null;

    const bubble = ({ point, x, y, r }) => {
      const { key, summary } = point;
      const facts = all.map(({ title, text }) => title + ': ' + (text(point) || '\u2013')).join(' \u00b7 ');
      const show = () => replace(told, element('strong', {}, pieces.issue(key, { tabindex: '-1' }), ' ', element('span', { dir: 'auto' }, summary), ' '), facts);
      const node = svg('a', {
        href: pieces.issue(key).href,
        tabindex: '-1',
        'data-key': key,
        'aria-label': key + ' ' + summary + ' ' + facts,
        onmouseenter: show,
        onpointerdown: ({ pointerType }) => { isTouch = pointerType === 'touch'; },
        onclick: (event) => {
          // A finger cannot point: its first tap tells, its second opens. Keys click, too, without a count.
          if (isTouch && event.detail > 0 && tapped !== node) {
            event.preventDefault();
            tapped = node;
            show();
          }
        },
        onfocus: () => {
          show();
          nodes.forEach((one) => one.setAttribute('tabindex', one === node ? '0' : '-1'));
        },
      }, svg('circle', { class: 'rice-target', cx: x, cy: y, r: points.length > 60 ? r : Math.max(12, r) }), circle(point.status.category, x, y, r));
      if (told.textContent === '') {
        show();
      }
      return node;
    };

    const { node: image, nodes } = chart(points, {
      width, bubble, log,
      split: answer.split,
      xTitle: all[3].title,
      yTitle: AJS.I18n.getText('rice.roadmap.values.y'),
    });
    image.setAttribute('aria-label', AJS.I18n.getText('rice.roadmap.view.values'));
    nodes[0].setAttribute('tabindex', '0');

    image.addEventListener('keydown', (event) => {
      const now = nodes.indexOf(document.activeElement);
      if (STEPS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        nodes[Math.max(0, Math.min(nodes.length - 1, now + STEPS[event.key]))].focus();
      }
    });

    return element('div', {}, image, told, legend(answer), pieces.box('subtle', notes(answer, log)));
  };
});
