/** What was done on this page and can be taken back. */
define('rice/backlog/history', [], () => {
  'use strict';

  /** How messages name issues. */
  const issues = (keys) => keys.length === 1 ? keys[0] : AJS.I18n.getText('rice.backlog.save.issues', keys.length);

  const undone = (keys) => AJS.I18n.getText('rice.backlog.save.undone', issues(keys));

  const history = () => {
    const steps = [];

    /** Takes a step back once, by default the last; false if there is none. */
    const undo = (step = steps[steps.length - 1]) => {
      const at = steps.indexOf(step);
      if (at < 0) {
        return false;
      }
      steps.splice(at, 1);
      step();
      return true;
    };

    /** Keeps a step; gives what the page's message offers to do about it. */
    const add = (step) => {
      steps.push(step);
      return { label: AJS.I18n.getText('rice.backlog.save.undo'), run: () => undo(step) };
    };

    return { add, undo };
  };

  return { issues, undone, history };
});
