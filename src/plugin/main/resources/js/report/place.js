define('rice/report/place', ['wrm/context-path'], (contextPath) => {
  'use strict';

  /** What the page's address asks for: a report takes the parameters of the roadmap as they are. */
  const read = () => {
    const wanted = new URLSearchParams(window.location.search);
    const project = wanted.get('project');
    wanted.delete('project');
    const root = project === null ? 'report' : 'projects/' + encodeURIComponent(project) + '/report';

    /** Below the app's REST; `ending` is '', '.md' or '.csv'. */
    const path = (ending) => root + ending + (String(wanted) ? '?' + wanted : '');

    /** The same page with periods that no board is needed for. */
    const by = (kind) => {
      const other = new URLSearchParams(wanted);
      other.delete('sprint');
      other.set('periodKind', kind);
      if (project !== null) {
        other.set('project', project);
      }
      return contextPath() + '/plugins/servlet/rice/report?' + other;
    };

    return { path, by };
  };

  return { read };
});
