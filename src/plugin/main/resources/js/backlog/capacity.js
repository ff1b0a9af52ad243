define('rice/backlog/capacity', ['rice/dom', 'rice/numbers', 'rice/backlog/parts'],
  (dom, numbers, parts) => {
    'use strict';

    const { element } = dom;
    const { choice, button } = parts;

    const POLICIES = ['stop', 'fill'];

    /** The tools for capacity and policy; `tool` makes the one that tells what fits. */
    return (backlog, tool) => {
      const input = element('input', { class: 'text', id: 'rice-capacity', inputmode: 'decimal', autocomplete: 'off', 'aria-describedby': 'rice-capacity-error' });
      const label = element('label', { for: input.id });
      const error = element('div', { class: 'error', id: 'rice-capacity-error', role: 'alert' });
      const own = () => backlog.answer().settings;
      let taken = '';

      const ask = () => {
        error.textContent = '';
        taken = input.value;
        try {
          const capacity = numbers.parse(input.value);
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

      const told = (text) => [element('span', { class: 'rice-note' }, text)];

      /** Where issues are skipped, those that fit are found below the line too, and only they are counted. */
      backlog.grid.decorate(({ skipped, above, index }, column) => {
        const { cut } = backlog.answer();
        if (column !== 'total') {
          return [];
        }
        if (skipped) {
          return told(AJS.I18n.getText('rice.planning.fits.not'));
        }
        return above && cut !== null && index >= cut.index ? told(AJS.I18n.getText('rice.planning.fits.too')) : [];
      });

      backlog.onAnswer(() => {
        const query = backlog.query();
        label.textContent = AJS.I18n.getText('rice.planning.capacity', own().effortUnit);
        input.placeholder = own().capacity === null ? '' : numbers.plain(own().capacity);
        // What is being typed is not overwritten.
        if (document.activeElement !== input || input.value === taken) {
          input.value = numbers.plain(query.capacity || '');
          taken = input.value;
        }
        policy.querySelector('select').selectedIndex = POLICIES.indexOf(query.policy || own().policy);
      });
      const fits = tool('rice/backlog/fits');
      return element('form', { class: 'aui rice-tools rice-capacity', onsubmit: (event) => { event.preventDefault(); ask(); } },
        element('div', { class: 'field-group' }, label, input, error), policy,
        button(AJS.I18n.getText('rice.planning.fits'), ({ currentTarget }) => fits(currentTarget)));
    };
  });
