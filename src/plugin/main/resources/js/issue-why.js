define('rice/issue-why', ['rice/dom', 'rice/rest', 'rice/explanation'], (dom, rest, explanation) => {
  'use strict';

  const { element, replace } = dom;

  /**
   * The button 'Why?' of an issue's panel, and the explanation that it opens. `editable()` tells whether the
   * visitor may change the issue; `say(text)` tells screen readers.
   */
  const whySection = ({ key, editable, say }) => {
    const id = 'rice-why-' + key;
    const content = element('div', { id, class: 'rice-why-content', hidden: true });
    const button = element('button', {
      type: 'button', class: 'aui-button aui-button-subtle rice-why-button', 'aria-expanded': 'false', 'aria-controls': id,
      onclick: () => toggle(),
    }, AJS.I18n.getText('rice.panel.why'));
    const path = 'issues/' + encodeURIComponent(key) + '/why';

    let stop = () => {};

    const isOpen = () => button.getAttribute('aria-expanded') === 'true';

    const fail = (problem) => {
      content.removeAttribute('aria-busy');
      replace(content,
        element('p', { class: 'rice-error', role: 'alert' }, rest.sentence(problem)),
        element('button', { class: 'aui-button', type: 'button', onclick: () => ask() }, AJS.I18n.getText('rice.panel.retry')));
    };

    const refuse = (place, sentence) => place.querySelector('.rice-error').append(sentence);

    /** The button stays where it is, so that the focus does. */
    const review = (why, place) => {
      const pressed = place.querySelector('button');
      if (pressed.getAttribute('aria-disabled') === 'true') {
        return;
      }
      pressed.setAttribute('aria-disabled', 'true');
      replace(place.querySelector('.rice-error'));
      rest.put('projects/' + encodeURIComponent(why.project) + '/backlog/reviews', { keys: [why.key], reviewed: true }).then(
        ({ results: [result] }) => {
          if (result.outcome !== 'saved') {
            throw { errorMessages: [result.sentence] };
          }
          say(AJS.I18n.getText('rice.panel.reviewed'));
          ask(true);
        }).catch((problem) => {
        pressed.removeAttribute('aria-disabled');
        refuse(place, rest.sentence(problem));
      });
    };

    const reviewing = (why) => {
      const place = element('div', {},
        element('button', { class: 'aui-button', type: 'button', onclick: () => review(why, place) }, AJS.I18n.getText('rice.panel.review')),
        element('div', { class: 'rice-error', role: 'alert' }));
      return place;
    };

    const show = (refocus) => (why) => {
      const node = explanation.node(why, { besideCard: true });
      const place = node.querySelector('.rice-why-review');
      if (editable() && place !== null) {
        place.append(reviewing(why));
      }
      content.removeAttribute('aria-busy');
      replace(content, node);
      if (refocus && place !== null) {
        place.querySelector('button').focus();
      }
    };

    /** What is shown stays until the answer is there; nobody is waiting for a panel that Jira took away. */
    const ask = (refocus) => {
      stop();
      content.setAttribute('aria-busy', 'true');
      if (content.firstChild === null) {
        replace(content, element('p', {}, AJS.I18n.getText('rice.panel.loading')));
      }
      stop = explanation.follow(
        () => rest.get(path).then((why) => Object.assign(why, { preparing: why.preparing && content.isConnected })),
        show(refocus), fail);
    };

    const toggle = () => {
      const open = !isOpen();
      button.setAttribute('aria-expanded', String(open));
      content.hidden = !open;
      stop();
      if (open) {
        ask();
      }
    };

    return {
      node: element('div', { class: 'rice-why-section' }, button, content),
      /** After a change of the issue. */
      refresh: () => {
        if (isOpen()) {
          ask();
        }
      },
    };
  };

  return { whySection };
});
