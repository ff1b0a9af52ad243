define('rice/recalculations/texts', [], () => {
  'use strict';

  /** Whether a run has to do with planned dates, and not with scores. */
  const dates = (run) => run.about === 'dates';

  const kind = (run) => {
    if (dates(run)) {
      return run.kind === 'undo' ? AJS.I18n.getText('rice.runs.kind.datesundo') : AJS.I18n.getText('rice.runs.kind.dates');
    }
    switch (run.kind) {
      case 'preview': return AJS.I18n.getText('rice.runs.kind.preview');
      case 'undo': return AJS.I18n.getText('rice.runs.kind.undo');
      case 'repair': return AJS.I18n.getText('rice.runs.kind.repair');
      default: return AJS.I18n.getText('rice.runs.kind.recalculation');
    }
  };

  const state = (run) => {
    switch (run.state) {
      case 'waiting': return AJS.I18n.getText('rice.runs.state.waiting');
      case 'running': return AJS.I18n.getText('rice.runs.state.running');
      case 'complete': return AJS.I18n.getText('rice.runs.state.complete');
      case 'cancelled': return AJS.I18n.getText('rice.runs.state.cancelled');
      case 'interrupted': return AJS.I18n.getText('rice.runs.state.interrupted');
      default: return AJS.I18n.getText('rice.runs.state.failed');
    }
  };

  const phase = (run) => {
    switch (run.state === 'waiting' ? 'waiting' : run.progress.phase) {
      case 'waiting': return AJS.I18n.getText('rice.runs.phase.waiting');
      case 'counting': return AJS.I18n.getText('rice.runs.phase.counting');
      case 'ranking': return AJS.I18n.getText('rice.runs.phase.ranking');
      case 'restoring': return dates(run) ? AJS.I18n.getText('rice.runs.phase.restoringdates') : AJS.I18n.getText('rice.runs.phase.restoring');
      case 'writing': return AJS.I18n.getText('rice.runs.phase.writing');
      case 'done': return AJS.I18n.getText('rice.runs.phase.done');
      default: return AJS.I18n.getText('rice.runs.phase.scoring');
    }
  };

  const project = ({ key, name }) => name + ' (' + key + ')';

  const scope = (run) => run.project === null ? AJS.I18n.getText('rice.runs.scope.all') : project(run.project);

  /** Runs that nobody asked for are the app's own. */
  const by = (run) => run.by === null ? AJS.I18n.getText('rice.runs.by.app') : run.by.name;

  return { dates, kind, state, phase, project, scope, by };
});
