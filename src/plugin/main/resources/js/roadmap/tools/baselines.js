/** The saved baselines of an item's source, and the form that saves one more. */
define('rice/roadmap/baselines', ['rice/dom', 'rice/rest', 'rice/roadmap/parts'], (dom, rest, parts) => {
  'use strict';

  const { element } = dom;

  /** What names the source, with the path of one baseline behind it: all but the JQL is not asked of them. */
  const address = (view, path = '') => {
    const [base, query] = view.source.address('baselines').split('?');
    const jql = new URLSearchParams(query).get('jql');
    return base + path + (jql === null ? '' : '?' + new URLSearchParams({ jql }));
  };

  const list = (view) => rest.get(address(view));

  const remove = (view, id) => rest.remove(address(view, '/' + encodeURIComponent(id)));

  /** Saves the plan as it is now, with what `extra()` changes of it, under the name that is entered; `saved(entry)` is told. */
  const form = (view, id, extra, saved) => {
    const name = parts.field(view.id + id, AJS.I18n.getText('rice.roadmap.changes.name'), element('input', { class: 'text', autocomplete: 'off', maxlength: '100' }));
    return parts.form(AJS.I18n.getText('rice.roadmap.changes.save'), async () => {
      const text = name.control.value.trim();
      if (text === '') {
        name.error(AJS.I18n.getText('rice.roadmap.changes.noname'));
        return;
      }
      try {
        const entry = await rest.post(address(view), { name: text, parameters: view.source.parameters(extra()) });
        name.control.value = '';
        name.error();
        saved(entry);
      } catch (problem) {
        name.error(rest.sentence(problem));
      }
    }, name.node);
  };

  return { list, remove, form };
});
