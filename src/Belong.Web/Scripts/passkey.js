// Signs in with a passkey, and makes one. Without this file, or where the browser has none, a password and a code do.
const form = document.querySelector("form[data-passkey]");
if (form && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  form.hidden = false;
  const said = form.querySelector("[data-passkey-said]");
  form.addEventListener("submit", async (event) => {
    const answer = form.querySelector("[name=Credential]");
    if (answer.value) return;
    event.preventDefault();
    said.textContent = "";
    try {
      const asked = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new FormData(form) });
      if (!asked.ok) throw new Error();
      const options = await asked.json();
      const credential = form.dataset.passkey === "make"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      answer.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch (problem) {
      console.warn(problem); // for whoever helps: why the browser would not
      said.textContent = `${form.dataset.passkey === "make" ? "The passkey was not made. Check the six figures, and try again." : "The passkey was not used. Try again, or use your password."}`;
    }
  });
}
