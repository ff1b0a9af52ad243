/** What an item shows, as addresses of the server. */
define('rice/roadmap/source', ['wrm/context-path', 'rice/rest', 'rice/roadmap/sprints'], (contextPath, rest, sprints) => {
  'use strict';

  /** The preferences as a person wrote them: Jira gives them back with HTML encoded. */
  const decode = (preferences) => {
    const holder = document.createElement('textarea');
    return Object.fromEntries(Object.entries(preferences || {}).map(([name, value]) => {
      holder.innerHTML = value === null || value === undefined ? '' : value;
      return [name, holder.value];
    }));
  };

  /** Lines such as "Web = 3", as the server takes them: 3:Web. A name may have an equals sign itself. */
  const laneCapacities = (text) => (text || '').split('\n').filter((line) => line.trim()).map((line) => {
    const at = line.lastIndexOf('=');
    return line.slice(at + 1).trim() + ':' + line.slice(0, Math.max(0, at)).trim();
  });

  const isSet = (value) => value !== '' && value !== null && value !== undefined && value !== false;

  /** What is asked for, as {name: text or list of texts}. */
  const wishes = (preferences, own) => {
    const { periodKind, periods, from, capacity, lanes, field, cut, cutValue, baseline } = preferences;
    return {
      periodKind,
      periods,
      from,
      capacity,
      lanes,
      baseline,
      sprint: own,
      field: lanes === 'team' && field,
      laneCapacity: laneCapacities(preferences.laneCapacities),
      top: cut === 'top' && cutValue,
      minScore: cut === 'score' && cutValue,
    };
  };

  const query = (all) => {
    const parameters = new URLSearchParams();
    Object.entries(all).forEach(([name, value]) => [].concat(value).filter(isSet).forEach((one) => parameters.append(name, one)));
    return parameters;
  };

  /**
   * Promises {address, parameters, report}: address(part, extra) is a path for rice/rest, such as of 'roadmap' or
   * 'baselines'; parameters(extra) what stands behind its question mark, without the JQL; report(extra) a page's address. What `extra` names, as {name: text or list of
   * texts}, takes the place of what the preferences say.
   */
  const open = async (preferences, signal) => {
    const isQuery = preferences.source === 'jql';
    const own = preferences.periodKind === 'sprint' ? await sprints(preferences.board, preferences.periods, signal) : [];
    const { project, jql } = preferences;
    const base = isQuery ? '' : 'projects/' + encodeURIComponent(project) + '/';
    const all = (extra) => Object.assign(wishes(preferences, own), extra);
    return {
      parameters: (extra) => String(query(all(extra))),
      address: (part, extra) => base + part + '?' + query({ ...isQuery && { jql }, ...all(extra) }),
      report: (extra) => contextPath() + '/plugins/servlet/rice/report?' + query({ ...isQuery ? { jql } : { project }, ...all(extra) }),
    };
  };

  const isChosen = ({ source, project, jql }) => isSet(source === 'jql' ? jql : project);

  return { decode, open, isChosen };
});
