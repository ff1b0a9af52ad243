define('rice/recalculations/progress',
  ['rice/dom', 'rice/recalculations/format', 'rice/recalculations/section', 'rice/recalculations/texts'],
  (dom, format, sections, texts) => {
    'use strict';

    const { element } = dom;
    const { action } = sections;

    const phase = (run) => {
      const { progress } = run;
      const text = progress.project ? AJS.I18n.getText('rice.runs.phase.project', texts.phase(run), progress.project) : texts.phase(run);
      return progress.projectsOf > 1
        ? AJS.I18n.getText('rice.runs.phase.projects', text, format.number(Math.min(progress.projectsDone + 1, progress.projectsOf)), format.number(progress.projectsOf))
        : text;
    };

    const count = ({ progress }) => {
      if (!progress.of) {
        return '';
      }
      const done = format.number(progress.done);
      const of = format.number(progress.of);
      return typeof progress.remainingSeconds === 'number'
        ? AJS.I18n.getText('rice.runs.progress.left', done, of, format.seconds(progress.remainingSeconds))
        : AJS.I18n.getText('rice.runs.progress', done, of);
    };

    /**
     * AUI's progress indicator. It is moved as AUI's own script moves it, which is deprecated and says so in the
     * console at each use.
     */
    const bar = (label) => {
      const value = element('span', { class: 'aui-progress-indicator-value' });
      const node = element('div',
        { class: 'aui-progress-indicator', role: 'progressbar', 'aria-label': label, 'aria-valuemin': '0', 'aria-valuemax': '100' }, value);
      const move = (share) => {
        if (share === null) {
          node.removeAttribute('data-value');
          node.removeAttribute('aria-valuenow');
          value.style.removeProperty('width');
        } else {
          node.setAttribute('data-value', share);
          node.setAttribute('aria-valuenow', Math.round(share * 100));
          value.style.setProperty('width', share * 100 + '%');
        }
      };
      return { node, move };
    };

    /** What a run that has not ended shows; moves without being drawn anew. Without `cancel` it cannot be ended here. */
    return (run, cancel) => {
      const about = element('p', { class: 'rice-run-phase' });
      const counted = element('p', { class: 'rice-run-count rice-subtle' });
      const indicator = bar(AJS.I18n.getText('rice.runs.progress.label', String(run.id)));
      const button = cancel && action({ id: 'rice-cancel-' + run.id }, AJS.I18n.getText('rice.runs.cancel'), () => cancel(run));
      const node = element('div', { class: 'rice-run-progress', 'data-run': run.id }, about, indicator.node, counted, button);
      const show = (now) => {
        const { done, of } = now.progress;
        about.textContent = phase(now);
        counted.textContent = count(now);
        indicator.move(of > 0 ? Math.min(1, done / of) : null);
      };
      show(run);
      return { node, show };
    };
  });
