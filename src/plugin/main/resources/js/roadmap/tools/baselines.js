/** The saved baselines of an item's source, and the form that saves one more. */
define('rice/roadmap/baselines', ['rice/rest', 'rice/roadmap/fields', 'rice/roadmap/parts'], (rest, fields, parts) => {
  'use strict';

  /** What names the source, with the path of one baseline behind it: all but the JQL is not asked of them. */
  const address = (view, path = '') => {
    const [base, query] = view.source.address('baselines').split('?');
    const jql = new URLSearchParams(query).get('jql');
    return base + path + (jql === null ? '' : '?' + new URLSearchParams({ jql }));
  };

  const list = (view) => rest.get(address(view));

  const remove = (view, id) => rest.remove(address(view, '/' + encodeURIComponent(id)));

  /** Saves the plan as it is now, with what `extra()` changes of it, under the name that is entered; `saved(entry)` is told. */
  const adder = (view, id, extra, saved) => {
    const name = fields(view.id + id, {})('name', 'text', AJS.I18n.getText('rice.roadmap.changes.name'));
    const form = parts.form(AJS.I18n.getText('rice.roadmap.changes.save'), async () => {
      try {
        const entry = await rest.post(address(view), { name: name.value(), parameters: view.source.parameters(extra()) });
        form.reset();
        name.tell();
        saved(entry);
      } catch (problem) {
        parts.refuse(name, rest.sentence(problem));
      }
    }, name);
    return form;
  };

  return { list, remove, adder };
});
