define('rice/backlog/server', ['rice/rest', 'rice/backlog/place'], (rest, places) => {
  'use strict';

  const EPIC_LINK = 'com.pyxis.greenhopper.jira:gh-epic-link';
  const CHOICES = 200;

  const encoded = encodeURIComponent;

  /** What the visitor may choose from in the filters, as Jira's own REST tells it: promises of [{value, text}]. */
  const choicesOf = (key) => {
    const named = (things) => things.map(({ id, name }) => ({ value: id, text: name }));
    const epics = () => rest.jira.get('api/2/search?fields=summary&maxResults=' + CHOICES + '&jql='
      + encoded('project = "' + key + '" AND issuetype = Epic ORDER BY key DESC'));
    return {
      version: () => rest.jira.get('api/2/project/' + encoded(key) + '/versions').then(named),
      component: () => rest.jira.get('api/2/project/' + encoded(key) + '/components').then(named),
      assignee: () => rest.jira.get('api/2/user/assignable/search?maxResults=1000&project=' + encoded(key))
        .then((people) => people.map(({ name, displayName }) => ({ value: name, text: displayName }))),
      epic: () => rest.jira.get('api/2/field').then((fields) =>
        fields.some(({ schema }) => schema && schema.custom === EPIC_LINK)
          ? epics().then(({ issues }) => issues.map((epic) => ({ value: epic.key, text: epic.key + ' ' + epic.fields.summary })))
          : []),
    };
  };

  /** All that the page asks of the server. */
  return (key) => {
    const base = 'projects/' + encoded(key) + '/backlog';
    const capacity = (query) => places.parameters({ filters: {}, sort: places.RANK_ORDER, capacity: query.capacity, policy: query.policy });

    const page = (query, { start, size, at, list }, signal) => {
      const wanted = places.parameters(query);
      Object.entries({ start, size, at, list }).forEach(([name, value]) => {
        if (value) {
          wanted.set(name, value);
        }
      });
      return rest.get(base + '?' + wanted, signal);
    };

    const cut = (query, list) => {
      const wanted = capacity(query);
      wanted.set('list', list);
      return rest.get(base + '/cut?' + wanted);
    };

    return {
      page,
      cut,
      rows: (list, keys) => rest.get(base + '/rows?' + new URLSearchParams({ list, keys: keys.join(',') })),
      csv: (query) => rest.address(base + '.csv?' + places.parameters(query)),
      saveFactors: (changes) => rest.put(base + '/factors', { changes }),
      saveReviews: (body) => rest.put(base + '/reviews', body),
      why: (issue, query) => rest.get('issues/' + encoded(issue) + '/why?' + capacity(query)),
      compare: (left, right) => rest.get(base + '/comparison?' + new URLSearchParams({ left, right })),
      /** Promises whether there are fields to rank by, null where only administrators are told. */
      isSetUp: () => rest.get('setup').then(({ ready }) => ready, () => null),
      choices: choicesOf(key),
      jira: rest.jira,
      sentence: rest.sentence,
    };
  };
});
