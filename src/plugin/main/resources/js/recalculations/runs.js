define('rice/recalculations/runs', ['rice/recalculations/format', 'rice/recalculations/texts'], (format, texts) => {
  'use strict';

  const { number } = format;

  const isActive = (run) => run.state === 'waiting' || run.state === 'running';

  const failed = ({ writes }) => writes.refused + writes.conflicts;

  /** What came of a run in one line; nothing where it came to nothing. */
  const outcome = (run) => {
    const { report } = run;
    if (!report) {
      return '';
    }
    if (run.kind === 'preview') {
      return AJS.I18n.getText('rice.runs.outcome.preview', number(run.differences), number(report.writes.unchanged));
    }
    return run.kind === 'undo'
      ? AJS.I18n.getText('rice.runs.outcome.undo', number(report.writes.written), number(failed(report)))
      : AJS.I18n.getText('rice.runs.outcome', number(report.writes.written), number(report.writes.unchanged), number(failed(report)));
  };

  /** AUI's lozenge of a state; the text says it, too. */
  const lozenge = (run) => {
    const problems = run.report && (failed(run.report) > 0 || run.report.problem !== null);
    switch (run.state) {
      case 'waiting': return '';
      case 'running': return 'aui-lozenge-inprogress';
      case 'complete': return problems ? 'aui-lozenge-moved' : 'aui-lozenge-success';
      case 'failed': return 'aui-lozenge-error';
      default: return 'aui-lozenge-moved';
    }
  };

  /** Where a run of the same scope is started. */
  const path = (key) => key === null ? 'recalculations' : 'projects/' + encodeURIComponent(key) + '/recalculations';

  const request = (dryRun, jql) => Object.assign({ dryRun }, jql ? { jql } : {});

  const title = (run) => AJS.I18n.getText('rice.runs.title', texts.kind(run), texts.scope(run));

  return { isActive, outcome, lozenge, path, request, title };
});
