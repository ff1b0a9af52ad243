define('rice/roadmap/baseline-store', ['rice/rest'], (rest) => {
  'use strict';

  /** Where baselines are, without what a plan is asked with: {path, query: of the plan, where: what names the source beside the path}. */
  const address = (view, extra) => {
    const [path, text] = view.source.address('baselines', extra).split('?');
    const query = new URLSearchParams(text);
    const jql = query.get('jql');
    query.delete('jql');
    return { path, query: String(query), where: jql === null ? '' : '?' + new URLSearchParams({ jql }) };
  };

  const list = (view) => {
    const { path, where } = address(view);
    return rest.get(path + where);
  };

  /** Promises the entry of what is saved: the plan as it is now, with these parameters more. */
  const add = (view, name, extra) => {
    const { path, where, query } = address(view, extra);
    return rest.post(path + where, { name, parameters: query });
  };

  const remove = (view, id) => {
    const { path, where } = address(view);
    return rest.remove(path + '/' + encodeURIComponent(id) + where);
  };

  return { list, add, remove };
});
