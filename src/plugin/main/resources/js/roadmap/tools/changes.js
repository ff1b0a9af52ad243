/** Baselines of the roadmap, and what is different between two of them or now. */
define('rice/roadmap/changes', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/baselines', 'rice/roadmap/comparison', 'rice/roadmap/growth'],
  (dom, pieces, parts, store, comparison, growth) => {
    'use strict';

    const { element, replace } = dom;

    /** A button, and where it was pressed the question before the baseline goes; `remove()` promises that it is gone. */
    const remover = ({ name }, remove) => {
      const cell = element('div', {});
      const idle = () => replace(cell, pieces.button(AJS.I18n.getText('rice.roadmap.changes.delete'), ask, {
        class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('rice.roadmap.changes.delete') + ': ' + name,
      }));
      const ask = () => {
        const sure = pieces.button(AJS.I18n.getText('rice.roadmap.changes.delete'), () => {
          if (!sure.ariaBusy) {
            // Disabled, it would lose the focus.
            sure.ariaBusy = 'true';
            remove().catch((problem) => {
              replace(cell, parts.trouble(problem, ask));
              cell.querySelector('button').focus();
            });
          }
        });
        replace(cell, element('p', {}, AJS.I18n.getText('rice.roadmap.changes.sure', name)), sure, pieces.button(AJS.I18n.getText('rice.roadmap.changes.keep'), () => {
          idle();
          cell.firstChild.focus();
        }));
        sure.focus();
      };
      idle();
      return cell;
    };

    /** Who saved what when. */
    const table = (baselines, remove) => parts.table(AJS.I18n.getText('rice.roadmap.changes.baselines'), [
      AJS.I18n.getText('rice.roadmap.changes.baseline'), AJS.I18n.getText('rice.roadmap.changes.by'), AJS.I18n.getText('rice.roadmap.changes.at'), AJS.I18n.getText('rice.roadmap.changes.delete'),
    ], baselines.map((baseline) => [
      element('span', { dir: 'auto' }, baseline.name), baseline.by || '\u2013', baseline.atText, baseline.deletable ? remover(baseline, () => remove(baseline)) : '\u2013',
    ]));

    const open = (view, container) => {
      const { node, heading } = parts.panel(view, container, AJS.I18n.getText('rice.roadmap.changes.title'));
      const news = element('div', { role: 'status' });
      const body = element('div', {}, AJS.I18n.getText('rice.roadmap.loading'));

      const show = ({ baselines, mayadd }) => {
        form.hidden = !mayadd;
        replace(body, ...(baselines.length > 0 ? [table(baselines, remove), comparison.open(view, baselines), growth(view)]
          : [mayadd ? AJS.I18n.getText('rice.roadmap.changes.none') : AJS.I18n.getText('rice.roadmap.changes.none.may')]));
      };
      const listed = parts.latest();
      const load = () => listed(store.list(view), show, (problem) => replace(body, parts.trouble(problem, load)));
      const told = (sentence) => {
        replace(news, pieces.message('success', sentence));
        load();
      };
      const remove = async ({ id, name }) => {
        // Somebody else may have been faster.
        await store.remove(view, id).catch((problem) => problem.status === 404 || Promise.reject(problem));
        heading.focus();
        told(AJS.I18n.getText('rice.roadmap.changes.removed', name));
      };
      const form = store.adder(view, 'changes-', () => ({}), ({ name }) => told(AJS.I18n.getText('rice.roadmap.changes.saved', name)));

      form.hidden = true;
      node.append(element('p', {}, AJS.I18n.getText('rice.roadmap.changes.intro')), form, news, body);
      load();
    };

    return { open };
  });
