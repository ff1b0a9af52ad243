define('rice/backlog/states', ['wrm/context-path', 'rice/dom', 'rice/numbers'], (contextPath, dom, numbers) => {
  'use strict';

  const { element } = dom;

  const LINES = 12;

  const button = (text, run) => element('button', { type: 'button', class: 'aui-button', onclick: run }, text);
  const link = (address, text) => element('a', { class: 'aui-button', href: contextPath() + address }, text);

  /** Why there is no list, and the one next step. */
  const state = (name, title, text, step) => element('div', { class: 'rice-state rice-state-' + name },
    element('h2', {}, title), text ? element('p', {}, text) : null, step ? element('p', {}, step) : null);

  const signIn = () => {
    const here = window.location.pathname.slice(contextPath().length) + window.location.search + window.location.hash;
    return link('/login.jsp?os_destination=' + encodeURIComponent(here), AJS.I18n.getText('rice.backlog.signin'));
  };

  const isAnonymous = () => {
    const user = document.querySelector('meta[name="ajs-remote-user"]');
    return user !== null && user.content === '';
  };

  const loading = () => element('div', { class: 'rice-skeleton', 'aria-busy': 'true' },
    element('p', { class: 'assistive', role: 'status' }, AJS.I18n.getText('rice.backlog.loading')),
    ...Array.from({ length: LINES }, () => element('div', { class: 'rice-wait' })));

  const preparing = () => {
    const bar = element('progress', { 'aria-labelledby': 'rice-preparing' });
    const text = element('p', { id: 'rice-preparing' });
    const node = state('preparing', AJS.I18n.getText('rice.backlog.preparing'), null, bar);
    node.querySelector('h2').after(text);
    const show = ({ done, of }) => {
      text.textContent = AJS.I18n.getText('rice.backlog.preparing.progress', numbers.number(done), numbers.number(of), of);
      bar.max = Math.max(1, of);
      bar.value = done;
    };
    return { node, show };
  };

  const empty = () => state('empty', AJS.I18n.getText('rice.backlog.empty'), AJS.I18n.getText('rice.backlog.empty.what'));

  const nothing = (clear) => state('nothing', AJS.I18n.getText('rice.backlog.nothing'), null,
    button(AJS.I18n.getText('rice.backlog.filters.clear'), clear));

  const refused = (sentence, clear) => state('refused', AJS.I18n.getText('rice.backlog.refused'), sentence,
    button(AJS.I18n.getText('rice.backlog.filters.clear'), clear));

  /** Of what the address asks for, something cannot be: {@code leaveOut} asks for the rest. */
  const unfit = (wrong, sentence, leaveOut) => state('refused', AJS.I18n.getText('rice.backlog.unfit', wrong), sentence,
    button(AJS.I18n.getText('rice.backlog.unfit.leave'), leaveOut));

  const failed = (sentence, retry) => state('failed', AJS.I18n.getText('rice.backlog.failed'), sentence,
    button(AJS.I18n.getText('rice.backlog.retry'), retry));

  const hidden = (sentence) => (isAnonymous()
    ? state('hidden', AJS.I18n.getText('rice.backlog.hidden'), AJS.I18n.getText('rice.backlog.hidden.anonymous'), signIn())
    : state('hidden', AJS.I18n.getText('rice.backlog.hidden'), sentence));

  const notSetUp = () => state('setup', AJS.I18n.getText('rice.backlog.setup'), AJS.I18n.getText('rice.backlog.setup.what'),
    link('/plugins/servlet/rice/admin', AJS.I18n.getText('rice.backlog.setup.go')));

  /** Said once, at the top, to those who can change nothing. */
  const readOnly = () => element('p', { class: 'rice-read-only' }, isAnonymous()
    ? AJS.I18n.getText('rice.backlog.readonly.anonymous') : AJS.I18n.getText('rice.backlog.readonly'), ' ', isAnonymous() ? signIn() : null);

  return { loading, preparing, empty, nothing, refused, unfit, failed, hidden, notSetUp, readOnly };
});
