define('rice/backlog/calls', ['rice/dom', 'rice/rest', 'rice/backlog/parts', 'rice/backlog/order', 'rice/backlog/software'], (dom, rest, parts, orders, software) => {
  'use strict';

  const { element, replace } = dom;
  const { button } = parts;

  /** Calls that move issues; {@code sprint} is null for the backlog. */
  const moves = (text, sprint, keys) => orders.chunks(keys).map((issues) => ({ text, issues, sprint, send: () => software.move(sprint, issues) }));

  /** Calls that rank, as rice/backlog/order gives them. Where Jira refuses the issue a call goes by, the one before it serves. */
  const ranks = (text, calls) => {
    const refused = new Set();
    let beside = null;
    return calls.map((call) => ({
      text,
      issues: call.issues,
      send: async () => {
        beside = refused.has(call.after) ? beside : call;
        const failed = await software.rank({ issues: call.issues, before: beside.before, after: beside.after });
        failed.forEach(({ key }) => refused.add(key));
        const last = call.issues.filter((key) => !refused.has(key)).pop();
        beside = last === undefined ? beside : { after: last };
        return failed;
      },
    }));
  };

  /** How much of each kind of call is done. */
  const tally = (steps, done) => Array.from(new Set(steps.map(({ text }) => text)), (text) => {
    const count = (some) => some.filter((step) => step.text === text).flatMap(({ issues }) => issues).length;
    return AJS.I18n.getText('rice.planning.progress', text, String(count(done)), String(count(steps)));
  }).join(' ');

  const stay = (event) => { event.preventDefault(); };

  /** One call after the other until all are done, one is refused as a whole, or a person stops them. */
  const carryOut = async (steps, stopped, progress) => {
    const result = { done: [], refused: [], problem: '' };
    window.addEventListener('beforeunload', stay);
    for (let at = 0; at < steps.length && !stopped() && result.problem === ''; at += 1) {
      try {
        const refused = await steps[at].send();
        const issues = steps[at].issues.filter((key) => !refused.some((one) => one.key === key));
        result.refused.push(...refused);
        result.done.push(Object.assign({}, steps[at], { issues }));
      } catch (problem) {
        result.problem = rest.sentence(problem);
      }
      progress(result.done);
    }
    window.removeEventListener('beforeunload', stay);
    return result;
  };

  const message = (kind, text) => element('div', { class: 'aui-message aui-message-' + kind, tabindex: '-1' }, element('p', {}, text));
  const primary = ' aui-button-primary';

  /** Draws anew, and the focus goes to what says what there is now. */
  const show = (node, said, ...more) => {
    const seen = node.contains(document.activeElement) || document.activeElement === document.body;
    replace(node, said, ...more);
    if (seen) {
      said.focus();
    }
  };

  /** Work that tells in the node what it fails of. */
  const attempt = (node, work) => (...given) => Promise.resolve().then(() => work(...given)).catch((problem) => show(node, message('error', rest.sentence(problem))));

  /** The action that is under way, or the last one: {title, node, busy, undo}. */
  let last = null;

  /** Carries out calls and shows how far they are, what came of them, and a button for {@code undo(done)()}. */
  const perform = async (backlog, title, node, steps, undo) => {
    const mine = { title, node, busy: true, undo: false };
    const bar = element('progress', { max: steps.length, value: 0, 'aria-label': title });
    const said = element('p', { role: 'status', tabindex: '-1' }, tally(steps, []));
    let stop = false;
    last = mine;
    show(node, said, bar, element('p', {}, button(AJS.I18n.getText('rice.planning.stop'), () => { stop = true; })));
    const { done, refused, problem } = await carryOut(steps, () => stop, (now) => {
      bar.value = now.length;
      said.textContent = tally(steps, now);
    });

    const whole = done.length === steps.length && refused.length === 0;
    const text = [whole ? AJS.I18n.getText('rice.planning.done') : '', tally(steps, done),
      problem || (done.length < steps.length ? AJS.I18n.getText('rice.planning.stopped') : '')].join(' ').trim();
    mine.busy = false;
    mine.undo = undo !== undefined && done.length > 0;
    show(node, message(whole ? 'success' : 'warning', text),
      refused.length === 0 ? null : element('h3', {}, AJS.I18n.getText('rice.planning.refused')),
      element('ul', {}, ...refused.map(({ key, sentence }) => element('li', {}, key + ': ' + sentence))),
      ...(mine.undo ? [button(AJS.I18n.getText('rice.planning.undo'), attempt(node, undo(done))), element('p', {}, AJS.I18n.getText('rice.planning.undo.until'))] : []));
    if (!node.isConnected) {
      backlog.say(whole ? 'info' : 'warning', text, { label: AJS.I18n.getText('rice.planning.show'), run: () => backlog.aside.open(title, node) });
    }
  };

  /**
   * Moves and ranks issues of the board that was read: {board, go(keys, steps)}. What others did since the preview, or
   * before the undo, is told first. {@code draw} draws the preview.
   */
  const work = async (backlog, title, node, view, draw) => {
    const read = () => software.order(backlog.projectKey);
    const self = { board: await read() };

    const undo = (done) => {
      const { board } = self;
      const left = read();
      left.catch(() => undefined); // Told when it is undone.
      return async () => {
        const [then, now] = await Promise.all([left, read()]);
        const moved = done.filter(({ sprint }) => sprint !== undefined).flatMap(({ sprint, issues }) => issues.map((key) => ({ key, sprint })));
        const there = moved.filter(({ key, sprint }) => now.sprints.get(key) === sprint).map(({ key }) => key);
        const ranked = done.filter(({ sprint }) => sprint === undefined).flatMap(({ issues }) => issues);
        const steps = Array.from(new Set(there.map((key) => board.sprints.get(key))))
          .flatMap((place) => moves(AJS.I18n.getText('rice.planning.back'), place, there.filter((key) => board.sprints.get(key) === place)))
          .concat(ranks(AJS.I18n.getText('rice.planning.reordering'), orders.undo(orders.among(board.keys, now.keys), ranked)));
        const go = attempt(node, () => perform(backlog, title, node, steps));
        if (orders.same(then.keys, now.keys) && there.length === moved.length) {
          await go();
        } else {
          show(node, message('warning', AJS.I18n.getText('rice.planning.touched')), button(AJS.I18n.getText('rice.planning.undo.anyway'), go, primary), ' ',
            button(AJS.I18n.getText('rice.planning.keep'), backlog.aside.close));
        }
      };
    };

    self.go = attempt(node, async (keys, steps) => {
      const now = await read();
      if (orders.same(now.keys, self.board.keys) && keys.every((key) => now.sprints.get(key) === self.board.sprints.get(key))) {
        await perform(backlog, title, node, steps, undo);
      } else {
        self.board = now;
        draw();
        view.prepend(message('warning', AJS.I18n.getText('rice.planning.changed')));
        view.firstChild.focus();
      }
    });
    return self;
  };

  return { moves, ranks, work, attempt, show, primary, last: () => last };
});
