/** What came of a check as a text, for whoever is asked for help. */
define('rice/check/report', ['rice/check/states', 'rice/check/pages'], (states, pages) => {
  'use strict';

  const known = (...parts) => parts.filter((part) => part !== null && part !== '').join(' ');

  const line = (check) => known('[' + check.state + ']', check.code + ':', check.title, check.reason && '\u2013 ' + check.reason);

  const text = (checked) => {
    const { aui, jquery } = pages.libraries();
    const { jira, issue } = checked;
    const lines = [
      known('RICE for Jira', checked.app),
      [known(jira.name || 'Jira', jira.version), 'Java ' + checked.java, 'AUI ' + aui, 'jQuery ' + jquery].join(', '),
      navigator.userAgent,
      known(checked.time, checked.by, issue && issue.key),
      states.summary(states.all(checked.groups)),
    ];
    checked.groups.forEach((group) => lines.push('', group.title, ...states.worstFirst(group.checks).map(line)));
    return lines.join('\n') + '\n';
  };

  return { text };
});
