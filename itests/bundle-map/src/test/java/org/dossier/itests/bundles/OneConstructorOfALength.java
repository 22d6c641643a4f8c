package org.dossier.itests.bundles;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** Public constructors with different numbers of parameters. */
final class OneConstructorOfALength extends ArchCondition<JavaClass> {

    OneConstructorOfALength() {
        super("have public constructors of different lengths");
    }

    @Override
    public void check(JavaClass component, ConditionEvents events) {
        Set<Integer> lengths = new HashSet<>();
        component.getConstructors().stream()
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(constructor -> !lengths.add(constructor.getRawParameterTypes().size()))
                .forEach(second -> events.add(SimpleConditionEvent.violated(component, second.getDescription())));
    }
}
