define('rice/backlog/software', ['rice/rest'], (rest) => {
  'use strict';

  const { jira } = rest;

  const AGILE = 'agile/1.0/';
  const TYPE = 'com.pyxis.greenhopper.jira:';

  /** Jira gives no more of one search. */
  const MOST = 10000;

  /** Jira Software's fields, as ids; a field that is not there is undefined. */
  let known = null;
  const fields = () => {
    known = known || jira.get('api/2/field').then((all) => {
      const id = (type) => (all.find(({ schema }) => schema && schema.custom === TYPE + type) || {}).id;
      return { sprint: id('gh-sprint'), rank: id('gh-lexo-rank') };
    });
    return known;
  };
  const number = (id) => Number(id.replace('customfield_', ''));

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

  const maySchedule = (project) => jira.get('api/2/mypermissions?projectKey=' + encodeURIComponent(project))
    .then(({ permissions }) => (permissions.SCHEDULE_ISSUES || {}).havePermission !== false);

  /** The boards of a project; none where Jira has no Jira Software, or none on which this person may move issues. */
  const boards = async (project) => {
    try {
      return (await fields()).rank !== undefined && await maySchedule(project) ? await all('board?projectKeyOrId=' + encodeURIComponent(project)) : [];
    } catch (problem) {
      if ([401, 403, 404].includes(problem.status)) {
        return [];
      }
      throw problem;
    }
  };

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

  return { boards, sprints, order, inSprint, move, rank };
});
