define('rice/backlog/software', ['rice/rest'], (rest) => {
  'use strict';

  const { jira } = rest;

  const AGILE = 'agile/1.0/';
  const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';

  /** Jira gives no more of one search. */
  const MOST = 10000;

  /** All entries of a list that Jira gives in pages. */
  const all = async (path) => {
    const found = [];
    let page;
    do {
      page = await jira.get(AGILE + path + '&maxResults=50&startAt=' + found.length);
      found.push(...page.values);
    } while (page.isLast === false && page.values.length > 0);
    return found;
  };

  /** The boards of a project; none where Jira has no Jira Software, or none that this person may use. */
  const boards = (project) => all('board?projectKeyOrId=' + encodeURIComponent(project)).catch((problem) => {
    if ([401, 403, 404].includes(problem.status)) {
      return [];
    }
    throw problem;
  });

  /** The sprints of boards that can take issues. */
  const sprints = async (some) => {
    const lists = await Promise.all(some.map(({ id }) => all('board/' + id + '/sprint?state=active,future')));
    return Array.from(new Map(lists.flat().map((sprint) => [sprint.id, sprint])).values());
  };

  const rankField = (board) => jira.get(AGILE + 'board/' + board.id + '/configuration').then(({ ranking }) => ranking && ranking.rankCustomFieldId);

  let field = null;
  const sprintField = () => {
    field = field || jira.get('api/2/field').then((fields) => fields.find(({ schema }) => schema && schema.custom === SPRINT).id);
    return field;
  };

  /** The id of the open sprint an issue is in, or null: Jira gives sprints as objects or, Data Center, as Java prints them. */
  const openSprint = (values) => (values || []).map((value) => {
    const [, id, state] = typeof value === 'string' ? /\[id=(\d+),.*?state=(\w+)/.exec(value) || [] : [null, value.id, value.state];
    return /^(active|future)$/i.test(state) ? Number(id) : null;
  }).find((id) => id !== null) || null;

  /** All issues that a query finds by Jira's Rank, as {keys, sprints: Map of key to id}; null where there are too many. */
  const search = async (query) => {
    const id = await sprintField();
    const found = { keys: [], sprints: new Map() };
    let page;
    do {
      page = await jira.post('api/2/search', { jql: query + ' ORDER BY Rank ASC', fields: [id], startAt: found.keys.length, maxResults: 1000 });
      page.issues.forEach(({ key, fields }) => {
        found.keys.push(key);
        found.sprints.set(key, openSprint(fields[id]));
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

  const rank = (rankCustomFieldId, { issues, before, after }) =>
    jira.put(AGILE + 'issue/rank', { issues, rankBeforeIssue: before, rankAfterIssue: after, rankCustomFieldId }).then(refused);

  return { boards, sprints, rankField, order, inSprint, move, rank };
});
