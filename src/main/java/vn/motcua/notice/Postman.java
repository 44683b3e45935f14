package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Người đưa thư: sends what waits, one letter a transaction. A crash between the server's answer and our commit sends a
 * letter twice under the same Message-ID, which mail programs show once.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND = 50;

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final TransactionTemplate transaction;

    Postman(Outbox outbox, JavaMailSender sender, MailSettings settings, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** @return how many were sent in this round */
    @Scheduled(fixedDelayString = "${motcua.mail.every:5s}", initialDelayString = "${motcua.mail.every:5s}")
    int round() {
        int sent = 0;
        if (!outbox.open()) {
            return sent;
        }
        for (int i = 0; i < ROUND; i++) {
            Boolean done = transaction.execute(status -> next());
            if (done == null) {
                return sent;
            }
            sent += done ? 1 : 0;
        }
        return sent;
    }

    /** @return null when nothing waits, else whether the letter went out */
    private Boolean next() {
        Optional<Outbox.Mail> mail = outbox.take();
        if (mail.isEmpty()) {
            return null;
        }
        try {
            sender.send(message(mail.get()));
            outbox.sent(mail.get());
            return true;
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            LOG.warn("The letter about dossier {} was not sent at try {}: {}", mail.get().dossierCode(), mail.get().tries() + 1, kind(e));
            outbox.failed(mail.get(), kind(e));
            return false;
        }
    }

    private MimeMessage message(Outbox.Mail mail) throws MessagingException, UnsupportedEncodingException {
        String id = "<%s@%s>".formatted(mail.id(), settings.from().substring(settings.from().indexOf('@') + 1));
        MimeMessage message = new MimeMessage(sender.createMimeMessage().getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        String utf8 = StandardCharsets.UTF_8.name();
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), utf8));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.recipient(), mail.name(), utf8));
        message.setSubject(mail.subject(), utf8);
        message.setText(mail.body(), utf8);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The kind of failure, without the addresses that servers like to quote. */
    private static String kind(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
