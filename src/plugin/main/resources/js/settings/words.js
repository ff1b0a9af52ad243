/** What the settings are called, and how a part of them is laid out. */
define('rice/settings/words', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const FACTORS = [
    { id: 'reach', label: AJS.I18n.getText('rice.factor.reach'), what: AJS.I18n.getText('rice.set.factor.reach.what') },
    { id: 'impact', label: AJS.I18n.getText('rice.factor.impact'), what: AJS.I18n.getText('rice.set.factor.impact.what') },
    { id: 'confidence', label: AJS.I18n.getText('rice.factor.confidence'), what: AJS.I18n.getText('rice.set.factor.confidence.what') },
    { id: 'effort', label: AJS.I18n.getText('rice.factor.effort'), what: AJS.I18n.getText('rice.set.factor.effort.what') },
  ];

  /** What it is about on the left, what can be set on the right; texts become paragraphs. */
  const part = (title, about, body) => element('section', { class: 'rice-part' },
    element('div', { class: 'rice-part-head' }, element('h2', {}, title),
      ...about.map((one) => (typeof one === 'string' ? element('p', { class: 'rice-subtle' }, one) : one))),
    element('div', { class: 'rice-part-body' }, ...body));

  /**
   * The unit of a factor: texts with it that follow while it is typed.
   *
   * @return {input, text(of), which is a node with what `of` makes of the unit}
   */
  const unit = ({ draft, inputs }, path) => {
    const texts = [];
    const input = inputs.name({ path, label: AJS.I18n.getText('rice.set.unit') });
    const show = ([node, of]) => { node.textContent = of(inputs.called(draft.get(path))); };
    const text = (of = (name) => name) => {
      const one = [element('span', {}), of];
      texts.push(one);
      show(one);
      return one[0];
    };
    input.addEventListener('input', () => texts.forEach(show));
    return { input, text };
  };

  /** What a place belongs to, as far as its keys tell: a factor, one of the goals; null for none. */
  const owner = ([first, second]) => {
    if (first === 'factors') {
      const factor = FACTORS.find(({ id }) => id === second);
      return factor ? factor.label : null;
    }
    return first === 'goals' && Number.isInteger(second) ? AJS.I18n.getText('rice.set.goal', String(second + 1)) : null;
  };

  return { FACTORS, part, unit, owner };
});
