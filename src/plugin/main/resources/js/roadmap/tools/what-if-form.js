define('rice/roadmap/what-if-form', ['rice/dom', 'rice/roadmap/parts'], (dom, parts) => {
  'use strict';

  const { element, replace } = dom;
  const { field, textInput, select } = parts;

  const AMOUNT = /^\d+(\.\d+)?$/;

  const KINDS = () => [
    ['drop', AJS.I18n.getText('rice.roadmap.whatif.drop')],
    ['pin', AJS.I18n.getText('rice.roadmap.whatif.pin')],
    ['delay', AJS.I18n.getText('rice.roadmap.whatif.delay')],
  ];

  const group = (label, issues) => issues.length === 0 ? null
    : element('optgroup', { label }, ...issues.map(({ key, summary }) => element('option', { value: key }, key + ' ' + summary)));

  const amountField = (view, id, label, kind, name, whatIf) => {
    const input = textInput({ class: 'text rice-short', inputmode: 'decimal' });
    const one = field(view.id + id, label, input);
    input.addEventListener('change', () => {
      const text = input.value.trim();
      const right = text === '' || AMOUNT.test(text);
      one.error(right ? '' : AJS.I18n.getText('rice.roadmap.whatif.number'));
      if (right) {
        whatIf.change(kind, name, text);
      }
    });
    return one;
  };

  /** What can be tried: `fill()` brings it up to the plan, `offer(key)` makes an issue the chosen one. */
  return (view, whatIf) => {
    const upcoming = () => view.plan.periods.filter(({ state }) => state !== 'past');
    const pools = view.plan.lanes.filter(({ own }) => own)
      .map(({ title }, index) => amountField(view, 'whatif-lane-' + index, AJS.I18n.getText('rice.roadmap.whatif.lane', title), 'laneCapacity', title, whatIf));
    const capacity = amountField(view, 'whatif-capacity', AJS.I18n.getText('rice.roadmap.whatif.capacity', view.plan.unit), 'capacity', '', whatIf);
    const issue = field(view.id + 'whatif-issue', AJS.I18n.getText('rice.roadmap.whatif.issue'), select([]));
    const kind = field(view.id + 'whatif-kind', AJS.I18n.getText('rice.roadmap.whatif.kind'), select(KINDS(), { onchange: () => periods() }));
    const period = field(view.id + 'whatif-period', AJS.I18n.getText('rice.roadmap.whatif.period'), select([]));
    const submit = element('button', { class: 'aui-button', type: 'submit' }, AJS.I18n.getText('rice.roadmap.whatif.try'));

    const periods = () => {
      period.node.hidden = kind.control.value === 'drop';
      view.api.resize();
    };

    const refill = (control, ...children) => {
      const { value } = control;
      replace(control, ...children);
      control.value = value;
      if (control.selectedIndex < 0) {
        control.selectedIndex = 0;
      }
    };

    const fill = () => {
      const { plan } = view;
      capacity.control.placeholder = (upcoming().pop() || {}).capacityText || '';
      refill(issue.control, group(AJS.I18n.getText('rice.roadmap.whatif.planned'), plan.cards), group(AJS.I18n.getText('rice.roadmap.whatif.others'), plan.unscheduled.issues));
      refill(period.control, ...upcoming().map(({ start, title }) => element('option', { value: start }, title)));
      submit.disabled = issue.control.options.length === 0;
      const tried = new Map(whatIf.entries().filter(([name]) => name.toLowerCase().endsWith('capacity')).map(([name, value]) => name === 'capacity' ? ['', value] : [value.slice(value.indexOf(':') + 1), value.split(':')[0]]));
      [['', capacity]].concat(view.plan.lanes.filter(({ own }) => own).map(({ title }, index) => [title, pools[index]])).forEach(([name, one]) => {
        if (one && document.activeElement !== one.control) {
          one.control.value = tried.get(name) || '';
        }
      });
    };

    const offer = (key) => {
      issue.control.value = key;
      kind.control.focus();
    };

    const node = element('div', {},
      element('form', { class: 'aui rice-fields', onsubmit: (event) => event.preventDefault() }, capacity.node, ...pools.map((pool) => pool.node)),
      element('form', {
        class: 'aui rice-fields',
        onsubmit: (event) => {
          event.preventDefault();
          whatIf.change(kind.control.value, issue.control.value, period.control.value);
        },
      }, issue.node, kind.node, period.node, submit));
    fill();
    periods();
    return { node, fill, offer };
  };
});
