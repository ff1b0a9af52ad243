define('rice/recalculations/texts', [], () => {
  'use strict';

  const kind = (run) => {
    switch (run.kind) {
      case 'preview': return AJS.I18n.getText('rice.run.kind.preview');
      case 'undo': return AJS.I18n.getText('rice.run.kind.undo');
      case 'repair': return AJS.I18n.getText('rice.run.kind.repair');
      default: return AJS.I18n.getText('rice.run.kind.recalculation');
    }
  };

  const state = (run) => {
    switch (run.state) {
      case 'waiting': return AJS.I18n.getText('rice.run.state.waiting');
      case 'running': return AJS.I18n.getText('rice.run.state.running');
      case 'complete': return AJS.I18n.getText('rice.run.state.complete');
      case 'cancelled': return AJS.I18n.getText('rice.run.state.cancelled');
      case 'interrupted': return AJS.I18n.getText('rice.run.state.interrupted');
      default: return AJS.I18n.getText('rice.run.state.failed');
    }
  };

  const phase = (run) => {
    switch (run.state === 'waiting' ? 'waiting' : run.progress.phase) {
      case 'waiting': return AJS.I18n.getText('rice.run.phase.waiting');
      case 'counting': return AJS.I18n.getText('rice.run.phase.counting');
      case 'ranking': return AJS.I18n.getText('rice.run.phase.ranking');
      case 'restoring': return AJS.I18n.getText('rice.run.phase.restoring');
      case 'done': return AJS.I18n.getText('rice.run.phase.done');
      default: return AJS.I18n.getText('rice.run.phase.scoring');
    }
  };

  const project = ({ key, name }) => name + ' (' + key + ')';

  const scope = (run) => run.project === null ? AJS.I18n.getText('rice.run.scope.all') : project(run.project);

  /** Runs that nobody asked for are the app's own. */
  const by = (run) => run.by === null ? AJS.I18n.getText('rice.run.by.app') : run.by.name;

  return { kind, state, phase, project, scope, by };
});
