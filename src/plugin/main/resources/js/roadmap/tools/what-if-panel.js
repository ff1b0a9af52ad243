define('rice/roadmap/what-if-panel', ['rice/dom', 'rice/roadmap/parts', 'rice/roadmap/what-if-form', 'rice/roadmap/what-if-result', 'rice/roadmap/baseline-form', 'rice/roadmap/baseline-store'],
  (dom, parts, whatIfForm, whatIfResult, baselineForm, store) => {
    'use strict';

    const { element, replace } = dom;
    const { button, message, panel, trouble } = parts;

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

    return (view, whatIf, container, closed) => {
      const frame = panel(view, container, AJS.I18n.getText('rice.roadmap.whatif.title'), closed);
      const form = whatIfForm(view, whatIf);
      const tried = element('ul', { class: 'rice-tried' });
      const result = element('div', {});
      const news = element('div', { role: 'status' });
      const done = element('div', { hidden: true });

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
        if (!frame.shown()) {
          return;
        }
        done.hidden = !whatIf.active;
        form.fill();
        replace(tried, ...whatIf.parameters().map(entry));
        replace(result, problem ? trouble(problem, () => view.reload()) : difference && whatIfResult(view, difference));
        if (difference) {
          view.say(whatIfResult.summary(difference));
        }
        view.api.resize();
      };

      const discard = button(AJS.I18n.getText('rice.roadmap.whatif.discard'), () => {
        frame.heading.focus();
        replace(news);
        whatIf.clear();
      });

      const saved = ({ name }) => replace(news, message('success', AJS.I18n.getText('rice.roadmap.whatif.saved', name)));

      const fill = ({ mayadd }) => {
        if (mayadd) {
          done.append(element('p', {}, AJS.I18n.getText('rice.roadmap.whatif.keep')), baselineForm(view, '-whatif-name', whatIf.parameters, saved));
        }
      };

      done.append(element('div', { class: 'rice-tool-buttons' }, discard));
      frame.body.append(element('p', {}, AJS.I18n.getText('rice.roadmap.whatif.intro')), form.node, tried, result, done, news);
      // Whoever cannot be told whether baselines may be saved is not offered it; the rest works without.
      store.list(view).then(fill, () => undefined).then(() => view.api.resize());
      whatIf.listen(show, form.offer);
      if (whatIf.active) {
        view.reload();
      } else {
        show(null);
      }
    };
  });
