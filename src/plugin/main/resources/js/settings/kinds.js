/** The kinds of sources: what each is called, and what has to be told of it. */
define('rice/settings/kinds', ['rice/dom', 'rice/settings/links', 'rice/settings/tables'], (dom, links, tables) => {
  'use strict';

  const { element } = dom;

  const plain = (text) => element('span', { class: 'rice-source-what' }, text);

  const fieldName = (fields, id) => {
    const found = fields.find((field) => field.id === id);
    return found ? found.name : id;
  };

  /** Fields by name and id; the first choice is none of them. */
  const picker = ({ inputs }, path, fields) => inputs.choice({ path: path.concat('field'), label: AJS.I18n.getText('rice.set.field'), isCell: true },
    [['', AJS.I18n.getText('rice.set.field.choose')]].concat(fields.map(({ id, name }) => [id, name + ' (' + id + ')'])));

  const storyPoints = ({ numberFields }) => {
    const told = numberFields.filter((field) => field.storyPoints);
    return told.length > 0 ? told : numberFields;
  };

  const only = (fields) => (fields.length === 1 ? fields[0].id : '');

  const amount = ({ inputs }, path, label, unit) => inputs.number({ path, label, unit, isCell: true });

  const none = () => [];
  const noKeys = () => ({});

  /**
   * Each with its label, `start` (choices) what a new one holds, `inputs` (settings, path, unit of the factor) and `name`
   * (choices, source), what one is called among others.
   */
  const KINDS = {
    number: {
      label: AJS.I18n.getText('rice.set.kind.number'),
      isTyped: true,
      start: () => ({ field: '' }),
      inputs: (settings, path) => [picker(settings, path, settings.choices.numberFields)],
      name: ({ numberFields }, { field }) => fieldName(numberFields, field),
    },
    option: {
      label: AJS.I18n.getText('rice.set.kind.option'),
      isTyped: true,
      start: () => ({ field: '', values: {} }),
      inputs: (settings, path) => tables.options(settings, path, picker(settings, path, settings.choices.selectFields)),
      name: ({ selectFields }, { field }) => fieldName(selectFields, field),
    },
    votes: { label: AJS.I18n.getText('rice.set.kind.votes'), start: noKeys, inputs: none },
    watchers: { label: AJS.I18n.getText('rice.set.kind.watchers'), start: noKeys, inputs: none },
    commentAuthors: { label: AJS.I18n.getText('rice.set.kind.commentauthors'), start: noKeys, inputs: none },
    linkCount: {
      label: AJS.I18n.getText('rice.set.kind.linkcount'),
      start: links.first,
      inputs: (settings, path) => links.inputs(settings, path),
      name: links.words,
    },
    linkSum: {
      label: AJS.I18n.getText('rice.set.kind.linksum'),
      start: (choices) => Object.assign(links.first(choices), { field: '' }),
      inputs: (settings, path) => [picker(settings, path, settings.choices.numberFields), plain(AJS.I18n.getText('rice.set.kind.linksum.over')), ...links.inputs(settings, path)],
      name: links.words,
    },
    storyPoints: {
      label: AJS.I18n.getText('rice.set.kind.storypoints'),
      start: (choices) => ({ field: only(storyPoints(choices)), pointsPerUnit: 20 }),
      inputs: (settings, path, unit) => [
        picker(settings, path, storyPoints(settings.choices)),
        amount(settings, path.concat('pointsPerUnit'), AJS.I18n.getText('rice.set.kind.storypoints.per'), unit.text((name) => AJS.I18n.getText('rice.set.kind.storypoints.unit', name))),
      ],
      name: (choices, { field }) => fieldName(choices.numberFields, field),
    },
    originalEstimate: {
      label: AJS.I18n.getText('rice.set.kind.estimate'),
      start: () => ({ hoursPerUnit: 160 }),
      inputs: (settings, path, unit) => [
        amount(settings, path.concat('hoursPerUnit'), AJS.I18n.getText('rice.set.kind.estimate.per'), unit.text((name) => AJS.I18n.getText('rice.set.kind.estimate.unit', name))),
      ],
    },
    priority: {
      label: AJS.I18n.getText('rice.set.kind.priority'),
      start: () => ({ values: {} }),
      inputs: (settings, path) => tables.priorities(settings, path),
    },
    constant: {
      label: AJS.I18n.getText('rice.set.kind.constant'),
      start: () => ({ value: '' }),
      inputs: (settings, path, unit) => [amount(settings, path.concat('value'), AJS.I18n.getText('rice.set.kind.constant'), unit.text())],
    },
  };

  /** What a source is called where several are told of. */
  const name = (choices, source) => {
    const kind = KINDS[source.kind];
    const more = kind.name && kind.name(choices, source);
    return more ? AJS.I18n.getText('rice.set.kind.named', kind.label, more) : kind.label;
  };

  return { KINDS, name };
});
