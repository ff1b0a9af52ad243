define('rice/check/scripts', ['rice/later'], (later) => {
  'use strict';

  /** The app's web resources, and a module that each of them brings. */
  const MODULES = {
    'rice-common': 'rice/rest',
    'rice-later': 'rice/later',
    'rice-administration': 'rice/administration',
    'rice-factor-editor': 'rice/factor-editor',
    'rice-explanation': 'rice/explanation',
    'rice-issue': 'rice/issue-panel',
    'rice-backlog': 'rice/backlog/page',
    'rice-backlog-tools': 'rice/backlog/tables',
    'rice-roadmap-parts': 'rice/roadmap/parts',
    'rice-roadmap-configuration': 'rice/roadmap/configuration',
    'rice-roadmap-values': 'rice/roadmap/values',
    'rice-roadmap-panels': 'rice/roadmap/what-if',
    'rice-report': 'rice/report/page',
    'rice-settings': 'rice/settings/page',
    'rice-settings-sections': 'rice/settings/goals',
    'rice-settings-start': 'rice/settings/start',
    'rice-settings-tools': 'rice/settings/preview',
    'rice-setup': 'rice/setup',
    'rice-check': 'rice/check/page',
    'rice-runs': 'rice/recalculations/runs',
    'rice-recalculations': 'rice/recalculations/page',
  };

  const ITEM = 'rice-roadmap';

  /** The names of those that do not come, or come without their module: that may need what others bring. */
  const lacking = async (modules) => {
    const names = Object.keys(modules);
    const late = [];
    // One after the other: what is on its way for one counts as there for the next.
    for (const resource of names) {
      await later('org.riceforjira:' + resource)().catch(() => late.push(resource));
    }
    return names.filter((resource) => late.includes(resource) || !has(modules[resource]));
  };

  const has = (module) => {
    try {
      return window.require(module) !== undefined;
    } catch (missing) {
      return false;
    }
  };

  const missing = () => lacking(MODULES);

  const item = () => lacking({ [ITEM]: 'rice/roadmap/item' });

  return { missing, item };
});
