define('rice/check/states', [], () => {
  'use strict';

  /** The states of checks, what is worst first. */
  const ALL = ['fails', 'off', 'not-tried', 'there', 'works'];

  const NAMES = {
    works: AJS.I18n.getText('rice.check.state.works'),
    fails: AJS.I18n.getText('rice.check.state.fails'),
    off: AJS.I18n.getText('rice.check.state.off'),
    'not-tried': AJS.I18n.getText('rice.check.state.untried'),
    there: AJS.I18n.getText('rice.check.state.there'),
  };

  const told = {
    works: (count) => AJS.I18n.getText('rice.check.summary.works', count),
    fails: (count) => AJS.I18n.getText('rice.check.summary.fails', count),
    off: (count) => AJS.I18n.getText('rice.check.summary.off', count),
    'not-tried': (count) => AJS.I18n.getText('rice.check.summary.untried', count),
    there: (count) => AJS.I18n.getText('rice.check.summary.there', count),
  };

  const count = (checks, state) => checks.filter((check) => check.state === state).length;

  /** Such as "38 work, 1 does not, 2 not tried". */
  const summary = (checks) => ['works', 'fails', 'off', 'not-tried', 'there']
    .map((state) => ({ state, found: count(checks, state) }))
    .filter(({ state, found }) => found > 0 || state === 'works')
    .map(({ state, found }) => told[state](found))
    .join(', ');

  const worstFirst = (checks) => ALL.flatMap((state) => checks.filter((check) => check.state === state));

  const all = (groups) => groups.flatMap((group) => group.checks);

  return { NAMES, summary, worstFirst, all };
});
