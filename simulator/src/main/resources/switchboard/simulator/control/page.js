"use strict";

const $ = id => document.getElementById(id);

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function words(key) {
  const spaced = key.replace(/[A-Z]/g, letter => " " + letter.toLowerCase());
  return spaced[0].toUpperCase() + spaced.slice(1);
}

function showCounters(stats) {
  const rows = Object.entries(stats).flatMap(([key, count]) => {
    const some = count > 0 ? "some" : "";
    return [element("dt", words(key), some), element("dd", count.toLocaleString("en"), some)];
  });
  $("counters").replaceChildren(...rows);
  $("state").textContent = stats.openBinds === 0 ? "Nobody is bound"
    : `${stats.openBinds} bound · ${stats.submitsPerSecond.toLocaleString("en")} submits/s`;
}

function bubble(message) {
  const item = element("li", "", "bubble " + message.direction);
  const facts = [message.at.slice(11, 19), message.coding, message.parts > 1 ? message.parts + " parts" : "", message.state];
  item.append(element("small", `${message.from} → ${message.to}`), element("p", message.text),
    element("small", facts.filter(Boolean).join(" · ")));
  return item;
}

function showMessages(messages) {
  const list = $("messages");
  const newest = messages.map(message => message.id + message.state).join();
  if (list.dataset.newest === newest) {
    return;
  }
  list.dataset.newest = newest;
  list.replaceChildren(...messages.reverse().map(bubble));
  if (messages.length === 0) {
    list.append(element("li", "No messages yet", "empty"));
  }
  list.scrollTop = list.scrollHeight;
}

async function refresh() {
  try {
    const [stats, recent] = await Promise.all(["stats", "messages?limit=50"].map(async path => (await fetch(path)).json()));
    showCounters(stats);
    showMessages(recent.messages);
  } catch (e) {
    $("state").textContent = "The simulator does not answer";
  }
}

$("send").addEventListener("submit", async event => {
  event.preventDefault();
  const form = event.target;
  $("answer").textContent = "Waiting for the gateway…";
  const answer = await fetch("deliver", {method: "POST", body: JSON.stringify(Object.fromEntries(new FormData(form)))});
  const told = await answer.json();
  $("answer").textContent = told.error ?? `Answered with status ${told.status} after ${told.millis} ms`;
  form.elements.text.value = answer.ok ? "" : form.elements.text.value;
  refresh();
});

refresh();
setInterval(refresh, 1000);
