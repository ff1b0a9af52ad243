/** What a person can choose from on this Jira. */
define('rice/roadmap/choices', ['rice/rest', 'rice/roadmap/source'], (rest, sources) => {
  'use strict';

  const byName = (all) => all.sort((one, other) => one[1].localeCompare(other[1]));

  const projects = () => rest.jira.get('api/2/project').then((all) => byName(all.map(({ key, name }) => [key, name + ' (' + key + ')'])));

  /** Boards with sprints; none where Jira has no Jira Software. */
  const boards = () => rest.all('agile/1.0/board?type=scrum')
    .then((all) => byName(all.map(({ id, name }) => [String(id), name])))
    .catch(() => []);

  /** What the server reads lanes from. */
  const TEAMS = ['option', 'string'];

  /** What boards keep in issues, such as their sprints, names no team. */
  const BOARDS = /^com\.pyxis\.greenhopper/;

  /** Fields of which each value can be a lane. */
  const fields = () => rest.jira.get('api/2/field').then((all) => byName(all
    .filter(({ custom, schema }) => custom && schema && !BOARDS.test(schema.custom) && TEAMS.includes(schema.type === 'array' ? schema.items : schema.type))
    .map(({ id, name }) => [id, name])));

  /** Saved baselines of what preferences choose, newest first; none as long as that is nothing. */
  const baselines = (preferences) => {
    const { source, project, jql } = preferences;
    const path = source === 'jql' ? 'baselines?' + new URLSearchParams({ jql }) : 'projects/' + encodeURIComponent(project) + '/baselines';
    return sources.isChosen(preferences)
      ? rest.get(path).then((answer) => answer.baselines.map(({ id, name, atText }) => [id, name + ' (' + atText + ')'])) : Promise.resolve([]);
  };

  return { projects, boards, fields, baselines };
});
