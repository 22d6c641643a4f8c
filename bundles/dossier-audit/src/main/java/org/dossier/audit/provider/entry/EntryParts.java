package org.dossier.audit.provider.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.Outcome;
import org.dossier.audit.StateCommitment;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;

/** The parts of an entry while it is being read. */
final class EntryParts {

    /** Reads one object of an array; the parser stands at its start. */
    @FunctionalInterface
    interface ObjectReader {
        void read(JsonParser in) throws IOException;
    }

    final List<AuditSubject> subjects = new ArrayList<>();
    final SortedSet<String> fields = new TreeSet<>();
    final List<StateCommitment> states = new ArrayList<>();
    final SortedMap<String, String> details = new TreeMap<>();
    private String id;
    private String at;
    private String account;
    private String channel;
    private String action;
    private String outcome;
    private Optional<String> module = Optional.empty();
    private Optional<String> purpose = Optional.empty();

    void version(int found) {
        if (found != EntryEncoder.VERSION) {
            throw new IllegalArgumentException("unknown version of the encoding: " + found);
        }
    }

    void text(String name, String value) {
        switch (name) {
            case "entry" -> id = value;
            case "at" -> at = value;
            case "account" -> account = value;
            case "module" -> module = Optional.of(value);
            case "channel" -> channel = value;
            case "action" -> action = value;
            case "outcome" -> outcome = value;
            case "purpose" -> purpose = Optional.of(value);
            default -> throw new IllegalArgumentException("unknown key " + name);
        }
    }

    void addSubject(JsonParser in) throws IOException {
        String customer = null;
        long version = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            if ("customer".equals(in.currentName())) {
                customer = in.nextTextValue();
            } else {
                version = in.nextLongValue(0);
            }
        }
        subjects.add(new AuditSubject(number(customer), version));
    }

    void addState(JsonParser in) throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            values.put(in.currentName(), in.nextTextValue());
        }
        states.add(new StateCommitment(present(values.get("kind")), present(values.get("key")), present(values.get("digest"))));
    }

    String id() {
        return present(id);
    }

    String at() {
        return present(at);
    }

    AuditEvent event() {
        AuditedBy by = new AuditedBy(present(account), module, Channel.valueOf(present(channel)));
        return new AuditEvent(new AuditAction(present(action)), by, Outcome.valueOf(present(outcome)),
                subjects, fields, purpose, states, details);
    }

    private static String present(String value) {
        if (value == null) {
            throw new IllegalArgumentException("a part is missing");
        }
        return value;
    }

    private static CustomerNumber number(String text) {
        try {
            return new CustomerNumber(text);
        } catch (Invalid e) {
            throw new IllegalArgumentException(e);
        }
    }
}
