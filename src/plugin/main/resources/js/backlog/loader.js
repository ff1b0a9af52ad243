define('rice/backlog/loader', ['rice/backlog/states'], (states) => {
  'use strict';

  /** While the server still ranks. */
  const AGAIN = 500;

  /**
   * Asks for lists, of which only the last counts, and shows why there is none.
   *
   * @param page of (wish, signal) promises an answer
   * @param ready is told (answer, wish); refused what the server says of the filters, true where it is shown beside them;
   *     unshown that there is no list, and whether filters cannot help; startOver asks for the list without any filters;
   *     unfit(errors, wish) which of what is told is no filter: {text, sentence, leaveOut}, null for nothing
   */
  return ({ server, stage, page, ready, refused, unshown, startOver, unfit }) => {
    const preparing = states.preparing();
    let loading = null;

    const refuse = (problem, wish) => {
      const sentence = server.sentence(problem);
      const pointless = [401, 403, 404, 409].includes(problem.status);
      unshown(pointless);
      if (problem.status === 409) {
        // Also the answer where the ranking failed; only administrators can set up, and only they are told what is the matter.
        return server.isSetUp().then((is) => stage.show(is === false ? states.notSetUp() : states.failed(sentence, () => load(wish))));
      }
      if (pointless) {
        return stage.show(states.hidden(sentence));
      }
      if (problem.status !== 400) {
        return stage.show(states.failed(sentence, () => load(wish)));
      }
      const beside = refused(problem.errors);
      const other = unfit(problem.errors, wish);
      return stage.show(other === null ? states.refused(beside ? null : sentence, startOver) : states.unfit(other.text, other.sentence, other.leaveOut));
    };

    /** Ranking takes a while after a start: a list that is shown stays until then. */
    const wait = (progress, wish, signal) => {
      if (!stage.hasList()) {
        preparing.show(progress);
        stage.show(preparing.node);
      }
      return new Promise((resolve) => { window.setTimeout(resolve, AGAIN); }).then(() => ask(wish, signal));
    };

    const ask = (wish, signal) => (signal.aborted ? undefined : page(wish, signal).then((answer) => {
      if (signal.aborted) {
        return undefined;
      }
      return answer.preparing ? wait(answer.preparing, wish, signal) : ready(answer, wish);
    }, (problem) => (problem.aborted ? undefined : refuse(problem, wish))));

    /** A promise that is kept when the list is shown, or why not, or when another is asked for. */
    const load = (wish) => {
      if (loading !== null) {
        loading.abort();
      }
      const mine = new AbortController();
      loading = mine;
      if (stage.hasList()) {
        stage.busy(true);
      } else {
        stage.show(states.loading());
      }
      return Promise.resolve(ask(wish, mine.signal)).then(() => {
        if (loading === mine) {
          stage.busy(false);
        }
      });
    };

    return load;
  };
});
