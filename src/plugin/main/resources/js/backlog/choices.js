define('rice/backlog/choices', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /**
   * A list to choose a filter's value from, filled when it is first needed. Where there is nothing to choose, or Jira
   * does not tell, it stays hidden: JQL asks for the same.
   *
   * @param load promises [{value, text}]
   * @param extra choices that come before the loaded ones
   */
  return ({ id, label, load, extra, changed }) => {
    const select = element('select', { id, class: 'select', onchange: () => changed(select.selectedIndex === 0 ? null : select.value) });
    const node = element('div', { class: 'field-group', hidden: true }, element('label', { for: id }, label), select);
    let all = extra;
    let value = null;
    let loading = null;

    const draw = () => {
      const own = value === null || all.some((choice) => choice.value === value) ? [] : [{ value, text: value }];
      replace(select, element('option', { selected: value === null }, AJS.I18n.getText('rice.backlog.filter.any')),
        ...all.concat(own).map((choice) => element('option', { value: choice.value, selected: choice.value === value }, choice.text)));
      node.hidden = all.length === extra.length && value === null;
    };

    const fill = () => {
      loading = loading || load().then((choices) => { all = extra.concat(choices); }, () => undefined).then(draw);
      return loading;
    };

    const show = (chosen) => {
      value = chosen === undefined ? null : chosen;
      draw();
    };

    const text = () => {
      const choice = all.find((it) => it.value === value);
      return choice ? choice.text : value;
    };

    return { node, fill, show, text };
  };
});
