define('rice/backlog/capacity', ['rice/dom', 'rice/factor-editor', 'rice/backlog/calls', 'rice/backlog/parts'],
  (dom, factorEditor, calls, parts) => {
    'use strict';

    const { element, replace } = dom;
    const { parse } = factorEditor;
    const { attempt, button } = calls;
    const { choice, issue } = parts;

    const POLICIES = ['stop', 'fill'];

    /** What changes above the line: {@code out} and {@code in} as far as there are such issues. */
    const section = (title, part, unit) => part ? [element('h3', {}, title), element('p', {}, part.text),
      ...[[AJS.I18n.getText('rice.planning.out'), part.out], [AJS.I18n.getText('rice.planning.in'), part.in]].filter(([, issues]) => issues.length > 0)
        .flatMap(([name, issues]) => [element('h4', {}, name), element('ul', {}, ...issues.map((one) =>
          element('li', {}, ...issue(one), one.effortText && element('em', {}, one.effortText + ' ' + unit))))])] : [];

    /** What the cut line means, in the server's words. */
    const summary = ({ cut, next, swaps, refusal, over }, unit) => [
      ...[cut.text, over.text, refusal].map((text) => text && element('p', {}, text)),
      ...section(AJS.I18n.getText('rice.planning.next'), next, unit),
      ...section(AJS.I18n.getText('rice.planning.swaps'), swaps, unit),
    ];

    /** The tools for capacity and policy, and what fits. */
    return (backlog) => {
      const input = element('input', { class: 'text', id: 'rice-capacity', inputmode: 'decimal', autocomplete: 'off', 'aria-describedby': 'rice-capacity-error' });
      const label = element('label', { for: input.id });
      const error = element('div', { class: 'error', id: 'rice-capacity-error', role: 'alert' });
      const own = () => backlog.answer().settings;
      let taken = '';

      const ask = () => {
        error.textContent = '';
        taken = input.value;
        try {
          const capacity = parse(input.value);
          if (capacity < 0) {
            throw AJS.I18n.getText('rice.planning.capacity.negative');
          }
          const chosen = POLICIES[policy.querySelector('select').selectedIndex];
          backlog.ask({ capacity: capacity === null ? null : String(capacity), policy: chosen === own().policy ? null : chosen });
        } catch (sentence) {
          error.textContent = sentence;
        }
        input.setAttribute('aria-invalid', error.textContent !== '');
      };
      input.addEventListener('change', ask);

      const policy = choice('rice-policy', AJS.I18n.getText('rice.planning.policy'),
        [AJS.I18n.getText('rice.planning.policy.stop'), AJS.I18n.getText('rice.planning.policy.fill')].map((text) => [text, ask]));

      const view = element('div', { class: 'rice-planning' });
      const fill = attempt(view, async () => replace(view, ...summary(await backlog.server.cut(backlog.query(), backlog.answer().list.id), own().effortUnit)));

      /** Where issues are skipped, those that fit are found below the line too. */
      backlog.grid.decorate(({ above, index }, column) => {
        const { cut } = backlog.answer();
        return column === 'total' && above && cut !== null && index >= cut.index
          ? [element('span', { class: 'rice-note' }, AJS.I18n.getText('rice.planning.fits.too'))] : [];
      });

      backlog.onAnswer((answer) => {
        const query = backlog.query();
        label.textContent = AJS.I18n.getText('rice.planning.capacity', own().effortUnit);
        input.placeholder = own().capacity === null ? '' : String(own().capacity);
        // What is being typed is not overwritten.
        if (document.activeElement !== input || input.value === taken) {
          input.value = query.capacity || '';
          taken = input.value;
        }
        policy.querySelector('select').selectedIndex = POLICIES.indexOf(query.policy || own().policy);
        if (view.isConnected) {
          fill();
        }
      });
      const fits = button(AJS.I18n.getText('rice.planning.fits'), () => {
        replace(view, AJS.I18n.getText('rice.planning.reading'));
        backlog.aside.open(AJS.I18n.getText('rice.planning.fits'), view);
        fill();
      });
      return element('form', { class: 'aui rice-tools rice-capacity', onsubmit: (event) => { event.preventDefault(); ask(); } },
        element('div', { class: 'field-group' }, label, input, error), policy, fits);
    };
  });
