/** Baselines of the roadmap, and what is different between two of them or now. */
define('rice/roadmap/changes', ['rice/dom', 'rice/roadmap/parts', 'rice/roadmap/baseline-store', 'rice/roadmap/baseline-form', 'rice/roadmap/baseline-list', 'rice/roadmap/comparison', 'rice/roadmap/growth'],
  (dom, parts, store, baselineForm, baselineList, comparison, growth) => {
    'use strict';

    const { element, replace } = dom;
    const { message, panel, trouble } = parts;

    const open = (view, container) => {
      const frame = panel(view, container, AJS.I18n.getText('rice.roadmap.changes.title'));
      if (!view.plan) {
        frame.body.append(message('info', AJS.I18n.getText('rice.roadmap.tool.later')));
        return;
      }
      const add = element('div', {});
      const list = element('div', { 'aria-busy': 'true' }, AJS.I18n.getText('rice.roadmap.loading'));
      const news = element('div', { role: 'status' });
      const compared = element('div', {});
      const chart = element('div', {});

      const show = ({ baselines, mayadd }) => {
        list.removeAttribute('aria-busy');
        replace(add, mayadd ? form : null);
        if (baselines.length === 0) {
          replace(list, element('p', {}, mayadd ? AJS.I18n.getText('rice.roadmap.changes.none') : AJS.I18n.getText('rice.roadmap.changes.none.may')));
          replace(compared);
          replace(chart);
          return;
        }
        replace(list, baselineList(baselines, removed, (id) => store.remove(view, id)));
        replace(compared, comparison(view, baselines));
        replace(chart, growth(view));
      };

      const load = () => store.list(view).then(show, (problem) => replace(list, trouble(problem, load)));

      const told = (text) => {
        replace(news, message('success', text));
        return load();
      };
      const removed = ({ name }) => {
        frame.heading.focus();
        told(AJS.I18n.getText('rice.roadmap.changes.removed', name));
      };
      const form = baselineForm(view, 'changes-name', () => ({}), ({ name }) => told(AJS.I18n.getText('rice.roadmap.changes.saved', name)));

      frame.body.append(element('p', {}, AJS.I18n.getText('rice.roadmap.changes.intro')), add, news, list, compared, chart);
      load();
    };

    return { open };
  });
