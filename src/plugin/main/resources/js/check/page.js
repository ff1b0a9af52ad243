define('rice/check/page', ['rice/dom', 'rice/rest', 'rice/administration', 'rice/check/states', 'rice/check/pages', 'rice/check/report'],
  (dom, rest, administration, states, pages, report) => {
    'use strict';

    const { element, replace } = dom;

    const heading = (text) => element('th', { scope: 'col' }, text);

    const lost = (check) => element('span', { class: 'rice-check-lost' }, AJS.I18n.getText('rice.check.effect', check.lost));

    /** What a failure means is told where failures are, above. */
    const why = (check) => [check.reason || '', check.state === 'off' ? lost(check) : null].flatMap((part) => part === null ? [] : [part, ' ']);

    const row = (check) => element('tr', { 'data-check': check.code, 'data-state': check.state },
      element('th', { scope: 'row' }, check.title),
      element('td', { class: 'rice-check-state' }, states.NAMES[check.state]),
      element('td', {}, ...why(check)));

    const table = (group) => element('table', { class: 'aui' },
      element('thead', {}, element('tr', {},
        heading(AJS.I18n.getText('rice.check.column.check')),
        heading(AJS.I18n.getText('rice.check.column.state')),
        heading(AJS.I18n.getText('rice.check.column.reason')))),
      element('tbody', {}, ...states.worstFirst(group.checks).map(row)));

    /** What works, or is there, can stay folded. */
    const section = (group) => element('details', { 'data-group': group.code, open: group.checks.some((check) => !['works', 'there'].includes(check.state)) },
      element('summary', {}, element('strong', {}, group.title), ': ' + states.summary(group.checks)),
      table(group));

    const problem = (check) => element('li', { 'data-problem': check.code },
      element('strong', {}, check.title), ': ' + check.reason + ' ',
      lost(check));

    const problems = (checks) => checks.length === 0
      ? element('p', {}, AJS.I18n.getText('rice.check.good'))
      : element('div', { class: 'rice-check-problems' },
        element('h4', {}, AJS.I18n.getText('rice.check.problems')),
        element('ul', {}, ...checks.map(problem)));

    /** Where the browser does not let pages copy, the text is there to be copied by hand. */
    const byHand = (text, place, say) => {
      const area = element('textarea', { class: 'textarea', readonly: true, rows: 12, 'aria-label': AJS.I18n.getText('rice.check.text') });
      area.value = text;
      replace(place, area);
      area.focus();
      area.select();
      say(document.execCommand('copy') ? AJS.I18n.getText('rice.check.copied') : AJS.I18n.getText('rice.check.copy.hand'));
    };

    const copy = (text, place, say) => {
      if (!navigator.clipboard) {
        byHand(text, place, say);
        return;
      }
      navigator.clipboard.writeText(text).then(() => say(AJS.I18n.getText('rice.check.copied')), () => byHand(text, place, say));
    };

    const shown = (checked) => {
      const all = states.all(checked.groups);
      const place = element('div', { class: 'rice-check-text' });
      const told = element('span', { role: 'status' });
      const button = element('button', {
        type: 'button',
        class: 'aui-button',
        onclick: () => copy(report.text(checked), place, (text) => replace(told, text)),
      }, AJS.I18n.getText('rice.check.copy'));
      return [
        element('h3', { class: 'rice-check-summary', tabindex: '-1' }, states.summary(all)),
        checked.issue ? element('p', {}, AJS.I18n.getText('rice.check.on', checked.issue.key)) : null,
        problems(all.filter((check) => check.state === 'fails')),
        element('p', {}, button, ' ', told),
        place,
        ...checked.groups.map(section),
      ];
    };

    const message = (kind, text) => element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, text));

    const page = (root) => {
      const input = element('input', { id: 'rice-check-issue', class: 'text', type: 'text', maxlength: 255, autocomplete: 'off', 'aria-describedby': 'rice-check-hint' });
      const button = element('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('rice.check.start'));
      const status = element('div', { role: 'status', class: 'rice-check-status' });
      const result = element('div', { class: 'rice-check-result' });

      const run = async () => {
        replace(status, AJS.I18n.getText('rice.check.running'));
        const checked = await rest.post('setup/check', input.value.trim() ? { issueKey: input.value.trim() } : {});
        replace(status, AJS.I18n.getText('rice.check.running.pages'));
        checked.groups.push(await pages.run(checked.issue));
        replace(status);
        replace(result, ...shown(checked));
        result.querySelector('.rice-check-summary').focus();
      };

      const start = (event) => {
        event.preventDefault();
        if (button.disabled) {
          return;
        }
        button.disabled = true;
        replace(result);
        run().catch((trouble) => {
          replace(status, message('error', administration.sentence(trouble)));
          button.disabled = false;
          input.focus();
        }).then(() => { button.disabled = false; });
      };

      replace(root,
        element('h2', {}, AJS.I18n.getText('rice.check.heading')),
        element('p', {}, AJS.I18n.getText('rice.check.intro')),
        element('form', { class: 'aui top-label', onsubmit: start },
          element('div', { class: 'field-group' },
            element('label', { for: 'rice-check-issue' }, AJS.I18n.getText('rice.check.issue')),
            input,
            element('div', { class: 'description', id: 'rice-check-hint' }, AJS.I18n.getText('rice.check.issue.hint'))),
          element('p', {}, button)),
        status, result);
    };

    return { page };
  });

require(['rice/check/page'], (check) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-check').forEach(check.page));
});
