define('rice/roadmap/what-if-form', ['rice/dom', 'rice/roadmap/parts'], (dom, parts) => {
  'use strict';

  const { element, replace } = dom;
  const { field, form, select } = parts;

  const group = (label, issues) => element('optgroup', { label, hidden: issues.length === 0 },
    ...issues.map(({ key, summary }) => element('option', { value: key }, key + ' ' + summary)));

  /** What can be tried: {nodes, fill(), which brings them up to the plan, offer(key), which chooses an issue}. */
  return (view) => {
    const { whatIf, id } = view;
    const upcoming = () => view.plan.periods.filter(({ state }) => state !== 'past');

    const amount = (label, kind, name, suffix) => {
      const one = field(id + 'whatif-' + suffix, label, element('input', { class: 'text rice-short', inputmode: 'decimal', autocomplete: 'off' }));
      const { control } = one;
      control.addEventListener('change', () => {
        const text = control.value.trim();
        const isRight = /^(\d+(\.\d+)?)?$/.test(text);
        one.error(isRight ? '' : AJS.I18n.getText('rice.roadmap.whatif.number'));
        if (isRight) {
          whatIf.change(kind, name, text);
        }
      });
      one.fill = () => {
        if (document.activeElement !== control) {
          control.value = (whatIf.entries().find((entry) => entry[0] === kind && entry[2] === name) || [])[3] || '';
        }
      };
      return one;
    };

    const amounts = [amount(AJS.I18n.getText('rice.roadmap.whatif.capacity', view.plan.unit), 'capacity', '', 'capacity')]
      .concat(view.plan.lanes.filter(({ own }) => own).map(({ title }, index) => amount(AJS.I18n.getText('rice.roadmap.whatif.lane', title), 'laneCapacity', title, 'lane' + index)));
    const issue = field(id + 'whatif-issue', AJS.I18n.getText('rice.roadmap.whatif.issue'), select([]));
    const period = field(id + 'whatif-period', AJS.I18n.getText('rice.roadmap.whatif.period'), select([]));
    const kind = field(id + 'whatif-kind', AJS.I18n.getText('rice.roadmap.whatif.kind'), select([
      ['drop', AJS.I18n.getText('rice.roadmap.whatif.drop')],
      ['pin', AJS.I18n.getText('rice.roadmap.whatif.pin')],
      ['delay', AJS.I18n.getText('rice.roadmap.whatif.delay')],
    ], () => { period.node.hidden = kind.control.value === 'drop'; }));
    period.node.hidden = true;

    const refill = (control, ...children) => {
      const { value } = control;
      replace(control, ...children);
      if (Array.from(control.options).some((option) => option.value === value)) {
        control.value = value;
      }
    };

    const fill = () => {
      const { cards, unscheduled } = view.plan;
      amounts.forEach((one) => one.fill());
      amounts[0].control.placeholder = (upcoming().pop() || {}).capacityText || '';
      refill(issue.control, group(AJS.I18n.getText('rice.roadmap.values.place'), cards), group(AJS.I18n.getText('rice.roadmap.whatif.others'), unscheduled.issues));
      refill(period.control, ...upcoming().map(({ start, title }) => element('option', { value: start }, title)));
    };

    return {
      nodes: [
        // A change of an amount is tried at once, also by Enter.
        element('form', { class: 'aui rice-fields', onsubmit: (event) => event.preventDefault() }, ...amounts.map(({ node }) => node)),
        form(AJS.I18n.getText('rice.roadmap.whatif.try'), () => issue.control.value && whatIf.change(kind.control.value, issue.control.value, period.control.value),
          issue.node, kind.node, period.node),
      ],
      fill,
      offer: (key) => {
        issue.control.value = key;
        kind.control.focus();
      },
    };
  };
});
