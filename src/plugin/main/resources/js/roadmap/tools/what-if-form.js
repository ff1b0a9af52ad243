define('rice/roadmap/what-if-form', ['rice/dom', 'rice/numbers', 'rice/roadmap/fields', 'rice/roadmap/parts'], (dom, numbers, fields, parts) => {
  'use strict';

  const { element } = dom;

  const KINDS = {
    drop: AJS.I18n.getText('rice.roadmap.whatif.drop'),
    pin: AJS.I18n.getText('rice.roadmap.whatif.pin'),
    delay: AJS.I18n.getText('rice.roadmap.whatif.delay'),
  };

  /** What can be tried: {nodes, fill(), which brings them up to the plan, offer(key), which chooses an issue}. */
  return (view) => {
    const { whatIf } = view;
    const field = fields(view.id + 'whatif-', {});
    const upcoming = view.plan.periods.filter(({ state }) => state !== 'past');

    /** The amount of a kind, and what it is now; what is entered is tried at once, also by Enter. */
    const amount = (id, label, kind, lane, now) => {
      const one = field(id, 'text', label, undefined, AJS.I18n.getText('rice.roadmap.whatif.now', now));
      one.node.addEventListener('change', () => {
        const wrong = parts.wrong(one.value());
        parts.refuse(one, wrong);
        if (!wrong) {
          const value = numbers.parse(one.value());
          whatIf.change(kind, lane, value, value !== null && label + ': ' + numbers.number(value));
        }
      });
      return { node: one.node, kind, lane };
    };

    const { commonText, lanes } = whatIf.capacity();
    const common = lanes.length > 0 ? AJS.I18n.getText('rice.roadmap.whatif.shared') : AJS.I18n.getText('rice.roadmap.whatif.capacity', view.plan.unit);
    const amounts = [amount('capacity', common, 'capacity', '', commonText)]
      .concat(lanes.map(({ name, title, text }, index) => amount('lane' + index, AJS.I18n.getText('rice.roadmap.whatif.lane', title), 'laneCapacity', name, text)));

    const issue = field('issue', [], AJS.I18n.getText('rice.roadmap.values.issue'));
    const kind = field('kind', Object.entries(KINDS), AJS.I18n.getText('rice.roadmap.whatif.kind'));
    const period = field('period', upcoming.map(({ start, title }) => [start, title]), AJS.I18n.getText('rice.roadmap.whatif.period'));
    period.node.hidden = true;
    kind.node.addEventListener('change', () => { period.node.hidden = kind.value() === 'drop'; });

    const run = () => {
      const [key, what, day] = [issue, kind, period].map((one) => one.value());
      const { title } = upcoming.find(({ start }) => start === day);
      return key && whatIf.change(what, key, day, AJS.I18n.getText('rice.roadmap.whatif.tried', key, KINDS[what], what === 'drop' ? '' : title));
    };

    return {
      nodes: [element('form', { class: 'aui top-label rice-configure', onsubmit: (event) => event.preventDefault() }, ...amounts.map(({ node }) => node)),
        parts.form(AJS.I18n.getText('rice.roadmap.whatif.try'), run, issue, kind, period)],
      fill: () => {
        issue.choose(view.plan.cards.concat(view.plan.unscheduled.issues).map(({ key, summary }) => [key, key + ' ' + summary]));
        amounts.forEach(({ node, kind: own, lane }) => {
          // What was taken back is not left standing.
          if (!node.contains(document.activeElement) && !whatIf.entries().some((one) => one.kind === own && one.name === lane)) {
            node.querySelector('input').value = '';
          }
        });
      },
      offer: (key) => {
        issue.node.querySelector('select').value = key;
        kind.focus();
      },
    };
  };
});
