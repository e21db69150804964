package org.crossroads.platform.questionnaires.waves;

import java.time.ZoneOffset;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.web.Words;

/** Mails to the frame of a wave. They carry no answers, only the link. */
final class WaveMails {
  private static final String KIND = "questionnaire";

  private WaveMails() {}

  static Mail invitation(Wave wave, Form form, Invitation to, String link) {
    return mail(
        wave,
        to,
        "Please answer: " + form.title(),
        """
        You are asked to answer “%s” for %s.

        This link is yours alone. It needs no account, and by it you can stop and come back:

        %s

        It takes answers until %s.

        What will happen with your answers:

        %s
        """
            .formatted(
                form.title(), to.name(), link, Words.date(wave.closesOn()), wave.whatHappens()));
  }

  static Mail reminder(Wave wave, Form form, Invitation to, String link) {
    return mail(
        wave,
        to,
        "A reminder: " + form.title(),
        """
        Your answers to “%s” for %s have not been sent yet. %s

        Go on here:

        %s

        It takes answers until %s. If you have sent them meanwhile, there is nothing to do.
        """
            .formatted(
                form.title(),
                to.name(),
                to.state() == Invitation.State.UNDER_WAY ? "What you have answered is kept." : "",
                link,
                Words.date(wave.closesOn())));
  }

  private static Mail mail(Wave wave, Invitation to, String subject, String body) {
    return new Mail(
        KIND,
        to.email(),
        subject.replaceAll("\\p{Cntrl}", " "),
        body,
        wave.closesOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
