define('rice/backlog/boards', ['rice/rest'], (rest) => {
  'use strict';

  const { jira } = rest;

  const AGILE = 'agile/1.0/';
  const TYPE = 'com.pyxis.greenhopper.jira:';

  /** Jira Software's fields, as ids; a field that is not there is undefined. */
  let known = null;
  const fields = () => {
    known = known || jira.get('api/2/field').then((all) => {
      const id = (type) => (all.find(({ schema }) => schema && schema.custom === TYPE + type) || {}).id;
      return { sprint: id('gh-sprint'), rank: id('gh-lexo-rank') };
    });
    return known;
  };

  const all = (path) => rest.all(AGILE + path);

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

  return { AGILE, fields, all, boards };
});
