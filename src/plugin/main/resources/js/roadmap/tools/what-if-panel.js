define('rice/roadmap/what-if-panel', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/what-if-form', 'rice/roadmap/what-if-result', 'rice/roadmap/baseline-form', 'rice/roadmap/baseline-store'],
  (dom, pieces, parts, whatIfForm, whatIfResult, baselineForm, store) => {
    'use strict';

    const { element, replace } = dom;
    const { button } = pieces;
    const { message, panel, trouble } = parts;

    /** What each parameter says, as a sentence. */
    const sentence = ({ periods }, [name, value]) => {
      const cut = value.indexOf(':');
      const [first, rest] = cut < 0 ? [value] : [value.slice(0, cut), value.slice(cut + 1)];
      const period = periods.find(({ start }) => start === rest);
      return {
        drop: () => AJS.I18n.getText('rice.roadmap.whatif.drop.is', value),
        pin: () => AJS.I18n.getText('rice.roadmap.whatif.pin.is', first, period ? period.title : rest),
        delay: () => AJS.I18n.getText('rice.roadmap.whatif.delay.is', first, period ? period.title : rest),
        capacity: () => AJS.I18n.getText('rice.roadmap.whatif.capacity.is', value),
        laneCapacity: () => AJS.I18n.getText('rice.roadmap.whatif.lane.is', rest, first),
      }[name]();
    };

    /** Says above the panel, also when that is closed, that this is not the saved plan; returns what brings it up to date. */
    const noteOf = (view, whatIf, container) => {
      const id = view.id + 'trying';
      let node = document.getElementById(id);
      if (!node) {
        node = element('div', { id, class: 'rice-trying aui-message aui-message-info' });
        container.before(node);
      }
      const text = element('p', {});
      replace(node, text, button(AJS.I18n.getText('rice.roadmap.whatif.discard'), () => {
        document.querySelector('[aria-controls="' + CSS.escape(container.id) + '"]').focus();
        whatIf.clear();
      }));
      return () => {
        node.hidden = !whatIf.active;
        text.textContent = AJS.I18n.getText('rice.roadmap.whatif.trying', whatIf.entries().length);
      };
    };

    return (view, whatIf, container) => {
      const frame = panel(view, container, AJS.I18n.getText('rice.roadmap.whatif.title'));
      if (!view.plan) {
        frame.body.append(message('info', AJS.I18n.getText('rice.roadmap.tool.later')));
        return;
      }
      const form = whatIfForm(view, whatIf);
      const tried = element('ul', { class: 'rice-tried' });
      const result = element('div', {});
      const news = element('div', { role: 'status' });
      const done = element('div', { hidden: true });
      const note = noteOf(view, whatIf, container);

      /** The way back for what was tried with a parameter. */
      const back = ([name, value]) => {
        const lane = name === 'laneCapacity' ? value.slice(value.indexOf(':') + 1) : '';
        return name === 'capacity' || lane !== '' ? whatIf.change(name, lane, '') : whatIf.change(null, value.split(':')[0]);
      };

      const entry = (parameter) => {
        const text = sentence(view.plan, parameter);
        return element('li', {}, text + ' ', button(AJS.I18n.getText('rice.roadmap.whatif.back'), () => {
          frame.heading.focus();
          back(parameter);
        }, { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('rice.roadmap.whatif.back') + ': ' + text }));
      };

      const show = (difference, problem) => {
        note();
        if (difference) {
          view.say(whatIfResult.summary(difference));
        }
        if (!frame.shown()) {
          return;
        }
        done.hidden = !whatIf.active;
        form.fill();
        replace(tried, ...whatIf.entries().map(entry));
        if (difference !== undefined) {
          replace(news);
          replace(result, problem ? trouble(problem, () => view.reload()) : difference && whatIfResult(view, difference));
        }
      };

      const saved = ({ name }) => replace(news, message('success', AJS.I18n.getText('rice.roadmap.whatif.saved', name)));

      const fill = ({ mayadd }) => {
        if (mayadd) {
          done.append(element('p', {}, AJS.I18n.getText('rice.roadmap.whatif.keep')), baselineForm(view, 'whatif-name', whatIf.parameters, saved));
        }
      };

      frame.body.append(element('p', {}, AJS.I18n.getText('rice.roadmap.whatif.intro')), form.node, tried, result, done, news);
      // Whoever cannot be told whether baselines may be saved is not offered it; the rest works without.
      store.list(view).then(fill, () => undefined);
      whatIf.listen(show, form.offer);
      show(null);
      if (whatIf.active) {
        view.reload();
      }
    };
  });
