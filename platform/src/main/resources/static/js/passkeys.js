// Adding a passkey, and signing in with one. Without this file, people sign in by e-mail.

const knows =
  window.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined &&
  window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

async function ask(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (answer.redirected) {
    // They have to sign in again first.
    location.assign(answer.url);
    return new Promise(() => {});
  }
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.problem ?? "Something went wrong. Try again.");
  }
  return json;
}

function explain(problem) {
  return problem.name === "NotAllowedError"
    ? "No passkey was used. You can try again."
    : problem.name === "InvalidStateError"
      ? "This device has a passkey for your account already."
      : problem.message;
}

async function attempt(form, act) {
  const status = form.querySelector("[role=status]");
  const button = form.querySelector("button");
  button.disabled = true;
  status.textContent = "";
  try {
    await act();
  } catch (problem) {
    status.textContent = explain(problem);
  } finally {
    button.disabled = false;
  }
}

async function add(form) {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(
    await ask("/account/passkeys/options", {}),
  );
  const credential = await navigator.credentials.create({ publicKey: options });
  await ask("/account/passkeys", {
    label: form.elements.label.value,
    credential: credential.toJSON(),
  });
  location.reload();
}

async function signIn(place) {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(
    await ask("/sign-in/passkey/options", {}),
  );
  const credential = await navigator.credentials.get({ publicKey: options });
  const { to } = await ask("/sign-in/passkey", {
    to: place.dataset.to,
    credential: credential.toJSON(),
  });
  location.assign(to);
}

if (knows) {
  const adding = document.querySelector("[data-passkey-add]");
  if (adding) {
    adding.hidden = false;
    document.querySelector("[data-passkey-none]").hidden = true;
    adding.addEventListener("submit", (event) => {
      event.preventDefault();
      attempt(adding, () => add(adding));
    });
  }
  const signing = document.querySelector("[data-passkey-sign-in]");
  if (signing) {
    signing.hidden = false;
    signing
      .querySelector("button")
      .addEventListener("click", () => attempt(signing, () => signIn(signing)));
  }
}
