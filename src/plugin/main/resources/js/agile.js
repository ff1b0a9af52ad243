/** Jira Software's REST. */
define('rice/agile', ['rice/rest'], (rest) => {
  'use strict';

  const AGILE = 'agile/1.0/';

  /** All entries of a list that Jira gives in pages; the path has a question mark. */
  const all = async (path, signal) => {
    const found = [];
    let page;
    do {
      page = await rest.jira.get(AGILE + path + '&maxResults=50&startAt=' + found.length, signal);
      found.push(...page.values);
    } while (page.isLast === false && page.values.length > 0);
    return found;
  };

  return { AGILE, all };
});
