// Looks for new mails while the page is seen. What somebody reads is never changed: then it offers a link.
const news = document.getElementById('news');
const known = document.body.dataset.newest;
const isOneMail = new URLSearchParams(location.search).has('id');
let isInUse = isOneMail;
for (const sign of ['pointerdown', 'keydown', 'wheel', 'scroll']) addEventListener(sign, () => (isInUse = true), { passive: true });

async function look() {
  if (document.hidden) return;
  const response = await fetch('/mailbox/newest').catch(() => undefined); // The next look tells whether it is back.
  if (!response?.ok) return;
  const { id } = await response.json();
  if (!id || id === known) return;
  if (!isInUse) return location.reload();
  if (news.childElementCount > 0) return;
  const link = document.createElement('a');
  link.href = '/mailbox';
  link.textContent = document.body.dataset.news;
  news.replaceChildren(link);
}

if (!new URLSearchParams(location.search).get('to')) setInterval(look, 2_000);
