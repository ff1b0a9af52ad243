define('rice/recalculations/repair', ['rice/dom', 'rice/rest', 'rice/recalculations/section'], (dom, rest, sections) => {
  'use strict';

  const { element, replace } = dom;
  const { action, message } = sections;

  const id = (name) => 'rice-repair-' + name;

  /** A field with its hint; the server's objection to it appears beneath. */
  const field = (name, label, hint, attributes) => {
    const input = element('input', Object.assign({ id: id(name), class: 'text medium-field', 'aria-describedby': id(name) + '-hint ' + id(name) + '-error' }, attributes));
    const error = element('div', { class: 'error', id: id(name) + '-error' });
    const refuse = (sentence) => {
      error.textContent = sentence;
      if (sentence === '') {
        input.removeAttribute('aria-invalid');
      } else {
        input.setAttribute('aria-invalid', 'true');
      }
    };
    const node = element('div', { class: 'field-group' },
      element('label', { for: id(name) }, label), input, error, element('div', { class: 'description', id: id(name) + '-hint' }, hint));
    return { node, input, refuse };
  };

  /** What is typed where a whole number is wanted: as it is, if it has signs that could be misread, for the server to refuse. */
  const typed = (input) => /^\s*\d+\s*$/.test(input.value) ? Number(input.value) : input.value;

  const form = (settings, tell) => {
    const enabled = element('input', { id: id('enabled'), class: 'checkbox', type: 'checkbox', checked: settings.enabled });
    const fields = {
      time: field('time', AJS.I18n.getText('rice.repair.time'), AJS.I18n.getText('rice.repair.time.hint'), { type: 'time', value: settings.time }),
      voteCheckMinutes: field('voteCheckMinutes', AJS.I18n.getText('rice.repair.votes'), AJS.I18n.getText('rice.repair.votes.hint'),
        { type: 'text', inputmode: 'numeric', value: String(settings.voteCheckMinutes) }),
      pauseMillis: field('pauseMillis', AJS.I18n.getText('rice.repair.pause'), AJS.I18n.getText('rice.repair.pause.hint'),
        { type: 'text', inputmode: 'numeric', value: String(settings.pauseMillis) }),
    };
    const every = Object.entries(fields);

    const refused = (problem) => {
      const errors = problem.errors || {};
      const wrong = every.filter(([name]) => errors[name]);
      wrong.forEach(([name, { refuse }]) => refuse(errors[name]));
      if (wrong.length === 0) {
        tell.fail(problem);
      } else {
        wrong[0][1].input.focus();
      }
    };

    const save = () => {
      every.forEach(([, { refuse }]) => refuse(''));
      return rest.put('repair', {
        enabled: enabled.checked,
        time: fields.time.input.value,
        voteCheckMinutes: typed(fields.voteCheckMinutes.input),
        pauseMillis: typed(fields.pauseMillis.input),
      }).then(() => tell.say('success', AJS.I18n.getText('rice.repair.saved')), refused);
    };

    const button = action({ type: 'submit', id: id('save') }, AJS.I18n.getText('rice.repair.save'), save);
    return element('form', { class: 'aui top-label', novalidate: true, onsubmit: (event) => event.preventDefault() },
      element('div', { class: 'checkbox' }, enabled, ' ', element('label', { for: id('enabled') }, AJS.I18n.getText('rice.repair.enabled'))),
      ...every.map(([, { node }]) => node),
      element('div', { class: 'buttons-container' }, element('div', { class: 'buttons' }, button)));
  };

  /** The settings of the nightly repair. */
  return (tell) => {
    const node = element('section', { class: 'rice-repair' });
    const show = (settings) => replace(node,
      element('h2', {}, AJS.I18n.getText('rice.repair.title')),
      element('p', {}, AJS.I18n.getText('rice.repair.what')),
      settings.possible ? null : message('warning', AJS.I18n.getText('rice.repair.impossible')),
      form(settings, tell));
    return { node, load: () => rest.get('repair').then(show) };
  };
});
