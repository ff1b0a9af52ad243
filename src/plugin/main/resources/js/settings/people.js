/** Who edits factors, and whether the project uses RICE. */
define('rice/settings/people', ['rice/settings/words'], (words) => {
  'use strict';

  const EVERYBODY = [null, AJS.I18n.getText('rice.set.editors.everybody')];

  const editors = ({ choices, inputs }) => {
    const path = ['editors', 'role'];
    const place = { path, label: AJS.I18n.getText('rice.set.editors.who'), hint: AJS.I18n.getText('rice.set.editors.hint') };
    return words.part(AJS.I18n.getText('rice.set.editors'), [AJS.I18n.getText('rice.set.editors.what')], [
      choices.roles === null ? inputs.number(Object.assign(place, { empty: null, label: AJS.I18n.getText('rice.set.editors.id') }))
        : inputs.choice(place, [EVERYBODY].concat(choices.roles.map(({ id, name }) => [id, AJS.I18n.getText('rice.set.editors.role', name)]))),
    ]);
  };

  const use = ({ inputs, projectName }) => words.part(AJS.I18n.getText('rice.set.use'), [AJS.I18n.getText('rice.set.use.what')],
    [inputs.flag({ path: ['enabled'], label: AJS.I18n.getText('rice.set.use.on', projectName), hint: AJS.I18n.getText('rice.set.use.hint') })]);

  return (settings) => [editors(settings), use(settings)];
});
