define('rice/backlog/software', ['rice/rest', 'rice/backlog/boards'], (rest, site) => {
  'use strict';

  const { jira } = rest;
  const { AGILE, fields, all } = site;

  /** Jira gives no more of one search. */
  const MOST = 10000;

  const number = (id) => Number(id.replace('customfield_', ''));

  /** The sprints of boards that can take issues. */
  const sprints = async (some) => {
    const lists = await Promise.all(some.map(({ id }) => all('board/' + id + '/sprint?state=active,future')));
    return Array.from(new Map(lists.flat().map((sprint) => [sprint.id, sprint])).values());
  };

  /** The id of the open sprint an issue is in, or null: Jira gives sprints as objects or, Data Center, as Java prints them. */
  const openSprint = (values) => (values || []).map((value) => {
    const [, id, state] = typeof value === 'string' ? /\[id=(\d+),.*?state=(\w+)/.exec(value) || [] : [null, value.id, value.state];
    return /^(active|future)$/i.test(state) ? Number(id) : null;
  }).find((id) => id !== null) || null;

  /** All issues that a query finds by Jira's Rank, as {keys, sprints: Map of key to id}; null where there are too many. */
  const search = async (query) => {
    const { sprint, rank } = await fields();
    const found = { keys: [], sprints: new Map() };
    const jql = query + ' ORDER BY cf[' + number(rank) + '] ASC';
    let page;
    do {
      page = await jira.post('api/2/search', { jql, fields: [sprint], startAt: found.keys.length, maxResults: 1000 });
      page.issues.forEach((issue) => {
        found.keys.push(issue.key);
        found.sprints.set(issue.key, openSprint(issue.fields[sprint]));
      });
    } while (page.total <= MOST && page.issues.length > 0 && found.keys.length < page.total);
    return page.total > MOST ? null : found;
  };

  /** The order of the project's issues on its boards, without those that are done if they are too many. */
  const order = async (project) => {
    const mine = 'project = "' + project + '"';
    const found = await search(mine) || await search(mine + ' AND statusCategory != Done');
    if (found === null) {
      throw AJS.I18n.getText('rice.planning.toomany');
    }
    return found;
  };

  const inSprint = (sprint) => search('sprint = ' + sprint).then((found) => (found === null ? [] : found.keys));

  /** Jira says which issues it has refused where it has done a part. */
  const refused = ({ entries }) => (entries || []).filter(({ status }) => status >= 400)
    .map(({ issueKey, issueId, errors }) => ({ key: issueKey || String(issueId), sentence: (errors || []).join(' ') }));

  /** Moves up to 50 issues to a sprint, or with null to the backlog; promises those that Jira refused. */
  const move = (sprint, issues) => jira.post(AGILE + (sprint === null ? 'backlog' : 'sprint/' + sprint) + '/issue', { issues }).then(refused);

  const rank = async ({ issues, before, after }) => {
    const field = number((await fields()).rank);
    return refused(await jira.put(AGILE + 'issue/rank', { issues, rankBeforeIssue: before, rankAfterIssue: after, rankCustomFieldId: field }));
  };

  return { sprints, order, inSprint, move, rank };
});
