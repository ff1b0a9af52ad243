define('rice/report/page', ['rice/dom', 'rice/rest', 'rice/report/place', 'rice/report/document', 'rice/report/states'],
  (dom, rest, places, documents, states) => {
    'use strict';

    const { element, replace } = dom;

    const NEXT = 1000;

    const page = (root) => {
      const place = places.read();
      const title = document.title;

      const file = (ending, text) => element('a', { class: 'aui-button', href: rest.address(place.path(ending)), download: true }, text);

      const tools = () => element('div', { class: 'rice-report-tools', role: 'group', 'aria-label': AJS.I18n.getText('rice.report.tools') },
        element('button', { type: 'button', class: 'aui-button', onclick: () => window.print() }, AJS.I18n.getText('rice.report.print')),
        file('.md', AJS.I18n.getText('rice.report.markdown')),
        file('.csv', AJS.I18n.getText('rice.report.csv')));

      /** Whoever pressed a button that goes with what was here goes on at the heading. */
      const put = (...nodes) => {
        const isHere = root.contains(document.activeElement);
        replace(root, ...nodes);
        if (isHere) {
          const heading = root.querySelector('h1');
          heading.tabIndex = -1;
          heading.focus();
        }
      };

      const show = (report) => {
        if (report.preparing !== null) {
          const told = root.querySelector('[role=status]');
          if (told) {
            told.textContent = states.progress(report.preparing);
          } else {
            put(states.making(report.title, report.preparing));
          }
          window.setTimeout(load, NEXT);
          return;
        }
        put(...documents.draw(report, tools()));
        root.removeAttribute('aria-busy');
      };

      const fail = (problem) => {
        put(states.failed(title, problem, place, load));
        root.removeAttribute('aria-busy');
      };

      const load = () => {
        root.setAttribute('aria-busy', 'true');
        rest.get(place.path('')).then(show).catch(fail);
      };

      load();
    };

    return { page };
  });

require(['rice/report/page'], (report) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-report').forEach(report.page));
});
