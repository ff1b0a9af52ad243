define('rice/issue-panel', ['rice/dom', 'rice/rest', 'rice/numbers', 'rice/factor-editor', 'rice/explanation', 'rice/issue-why'], (dom, rest, numbers, editors, explanation, whys) => {
  'use strict';

  const { element, replace } = dom;

  /** While the settings are in the way, the score that stays rather than none. */
  const known = ({ outcome, problems }) => outcome.score === null && outcome.stored !== null && problems.length > 0
    ? { text: numbers.number(outcome.stored) } : outcome.score;

  const scoreLine = (score) => {
    if (score === null) {
      return element('p', { class: 'rice-score rice-score-none' }, AJS.I18n.getText('rice.panel.noscore'));
    }
    return element('p', { class: 'rice-score' }, element('strong', {}, score.text), ' ',
      element('span', { class: 'rice-subtle' }, AJS.I18n.getText('rice.panel.score')));
  };

  /** An answer may come before the ranking is there: nobody waits for that. */
  const isRanked = ({ rank, unranked }) => rank !== null || unranked !== null;

  const rankText = (outcome) => {
    if (!isRanked(outcome)) {
      return AJS.I18n.getText('rice.panel.ranking');
    }
    return outcome.rank === null ? outcome.unranked : outcome.rank.text;
  };

  const place = (outcome) => element('div', { class: 'rice-place' },
    element('p', { class: 'rice-rank', 'aria-busy': isRanked(outcome) ? null : 'true' }, rankText(outcome)),
    outcome.line === null ? null : element('p', { class: 'rice-line' }, outcome.line.text));

  /** Edits made elsewhere reach the score field later than this panel, which computes for itself. */
  const staleNote = ({ stored, stale, storable }) => {
    if (storable && !stale) {
      return null;
    }
    if (!storable) {
      return element('p', { class: 'rice-stale rice-subtle' }, AJS.I18n.getText('rice.panel.nofield'));
    }
    return element('p', { class: 'rice-stale rice-subtle' }, stored === null
      ? AJS.I18n.getText('rice.panel.stale.empty')
      : AJS.I18n.getText('rice.panel.stale', numbers.number(stored)));
  };

  const assumed = (origin) => origin !== null && origin.assumed
    ? element('span', { class: 'aui-lozenge aui-lozenge-subtle rice-assumed' }, AJS.I18n.getText('rice.panel.assumed'))
    : null;

  /** What stands in the field is shown even where no score can be computed with it. */
  const unusable = (issue, factor) => issue.gaps.find((gap) => gap.factor === factor.factor && gap.found !== '');

  const valueText = (issue, factor) => {
    const { value } = factor;
    if (value === null) {
      const gap = unusable(issue, factor);
      return gap === undefined ? AJS.I18n.getText('rice.panel.missing') : gap.found;
    }
    return value.text + (value.level === null ? '' : ' \u2013 ' + value.level);
  };

  /** One panel: the issue as the server last told it, and at most one open editor. */
  const panel = (root) => {
    const key = root.dataset.issueKey;
    const body = element('div', { class: 'rice-panel-body' });
    const status = element('div', { class: 'rice-status', role: 'status' });

    let open = null;
    let shown = null;
    let stopRanking = () => {};

    const valueId = (factor) => 'rice-' + key + '-' + factor.factor;

    /** The value may be gone: Jira draws its panels anew whenever it likes. */
    const focusOn = (factor) => {
      const node = document.getElementById(valueId(factor));
      if (node !== null) {
        node.focus();
      }
    };

    const path = 'issues/' + encodeURIComponent(key);

    const tellSaved = (issue) => {
      status.textContent = AJS.I18n.getText('rice.panel.saved', rankText(issue.outcome));
    };

    const ranked = (issue, outcome) => {
      Object.assign(issue.outcome, { rank: outcome.rank, unranked: outcome.unranked, line: outcome.line });
      body.querySelector('.rice-place').replaceWith(place(issue.outcome));
    };

    /** Only the place is drawn anew: by now somebody may be editing another factor. */
    const rank = (issue, then) => {
      stopRanking = explanation.follow(
        () => rest.get(path).then(({ outcome }) => ({ outcome, preparing: !isRanked(outcome) && root.isConnected })),
        ({ outcome }) => {
          ranked(issue, outcome);
          if (isRanked(outcome)) {
            then(issue);
          }
        },
        (problem) => {
          ranked(issue, { rank: null, unranked: rest.sentence(problem), line: null });
          then(issue);
        });
    };

    const save = (factor) => (value) =>
      rest.put(path + '/factors', { [factor.factor]: value }).then(
        (issue) => {
          show(issue);
          tellSaved(issue);
          focusOn(factor);
          why.refresh();
          if (!isRanked(issue.outcome)) {
            rank(issue, tellSaved);
          }
        },
        (problem) => { throw (problem.errors && problem.errors[factor.factor]) || rest.sentence(problem); });

    const edit = (issue, factor) => {
      if (open !== null && open.unsaved()) {
        open.focus();
        return;
      }
      // Drawn anew, which closes another editor.
      show(issue);
      const editor = editors.factorEditor({
        id: valueId(factor) + '-input',
        factor,
        save: save(factor),
        close: () => { show(issue); focusOn(factor); },
      });
      const button = document.getElementById(valueId(factor));
      if (button === null) {
        return;
      }
      replace(button.parentNode, editor.node);
      open = editor;
      editor.focus();
    };

    const value = (issue, factor) => {
      const attributes = { id: valueId(factor), class: 'rice-value' + (factor.value === null ? ' rice-missing' : '') };
      if (factor.input === null) {
        return element('span', attributes, valueText(issue, factor));
      }
      return element('button', Object.assign(attributes, {
        type: 'button',
        title: AJS.I18n.getText('rice.panel.edit', factor.label),
        onclick: () => edit(issue, factor),
      }), valueText(issue, factor), element('span', { class: 'assistive' }, AJS.I18n.getText('rice.panel.edit', factor.label)));
    };

    const row = (issue, factor) => {
      const cell = element('dd', {});
      const unit = factor.value === null || factor.value.unit === null ? null
        : element('span', { class: 'rice-subtle' }, ' ' + factor.value.unit);
      const source = factor.origin === null ? null : element('div', { class: 'rice-subtle rice-source' }, factor.origin.text);
      replace(cell, value(issue, factor), unit, ' ', assumed(factor.origin), source);
      return [element('dt', {}, factor.label), cell];
    };

    /** What is typed here would not help while the settings are in the way. */
    const gaps = (issue) => issue.gaps.length === 0 || issue.problems.length > 0 ? null
      : element('ul', { class: 'rice-gaps' }, ...issue.gaps.map((gap) => element('li', {}, gap.sentence)));

    /** Settings name what is gone in Jira: the stored score may be wrong, and stays. */
    const problems = (issue) => issue.problems.length === 0 ? null
      : element('div', { class: 'rice-problems' }, ...issue.problems.map((sentence) => element('p', {}, sentence)));

    const why = whys.whySection({
      key,
      editable: () => shown !== null && shown.editable,
      say: (text) => { status.textContent = text; },
    });

    const show = (issue) => {
      open = null;
      if (issue !== shown) {
        stopRanking();
      }
      shown = issue;
      replace(body,
        problems(issue),
        scoreLine(known(issue)),
        place(issue.outcome),
        gaps(issue),
        element('dl', { class: 'rice-factors' }, ...issue.factors.flatMap((factor) => row(issue, factor))),
        staleNote(issue.outcome));
    };

    const fail = (problem) => replace(body,
      element('p', { class: 'rice-error', role: 'alert' }, rest.sentence(problem)),
      element('button', { class: 'aui-button', type: 'button', onclick: load }, AJS.I18n.getText('rice.panel.retry')));

    const first = (issue) => {
      show(issue);
      replace(root, body, why.node, status);
      if (!isRanked(issue.outcome)) {
        rank(issue, () => {});
      }
    };

    const load = () => {
      root.setAttribute('aria-busy', 'true');
      return rest.get(path).then(first, fail).then(() => root.removeAttribute('aria-busy'));
    };

    replace(root, body, status);
    return load();
  };

  const unfilled = '.rice-panel:not([data-rice-mounted])';

  /**
   * Fills every panel that is not filled yet, the node itself or below it: Jira renders panels again after
   * inline edits, and tells so with whatever it drew, or with nothing.
   */
  const mount = (node) => {
    if (!node || !node.querySelectorAll) {
      return;
    }
    const itself = node.matches && node.matches(unfilled) ? [node] : [];
    itself.concat(Array.from(node.querySelectorAll(unfilled))).forEach((root) => {
      root.setAttribute('data-rice-mounted', 'true');
      panel(root);
    });
  };

  return { mount };
});

require(['rice/issue-panel'], (panels) => {
  'use strict';

  AJS.toInit(() => panels.mount(document));
  if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
    window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, (event, $context) => panels.mount($context && $context.get(0)));
  }
});
