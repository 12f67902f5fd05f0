<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished">Wyraź swoje zdanie</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished">Rozpocznij głosowanie</translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished">Potrzebny jest identyfikator. Zajmie to około minuty.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished">Pokaż identyfikator</translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished">Zeskanuj identyfikator albo wpisz jego 13 znaków.</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished">Kod identyfikatora</translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished">Klawisze do wpisania kodu identyfikatora</translation>
    </message>
    <message>
        <source>Next: some questions about you. They are optional, and you can skip all of them.</source>
        <translation type="unfinished">Dalej: kilka pytań o Ciebie. Są nieobowiązkowe i można pominąć wszystkie.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Equality questions</source>
        <translation type="unfinished">Pytania o równość</translation>
    </message>
    <message>
        <source>Your vote is saved. It does not change, whatever you answer here.</source>
        <translation type="unfinished">Twój głos jest zapisany. Nie zmieni się, niezależnie od odpowiedzi tutaj.</translation>
    </message>
    <message>
        <source>We ask these questions to see who takes part, and who is missing. The organisers see how many people gave each answer. Small numbers are hidden.</source>
        <translation type="unfinished">Zadajemy te pytania, aby zobaczyć, kto bierze udział, a kogo brakuje. Organizatorzy widzą, ile osób wybrało każdą odpowiedź. Małe liczby są ukryte.</translation>
    </message>
    <message>
        <source>Your answers are kept apart from your vote. They are not linked to your badge, your vote or this laptop. Of the time, only the day is kept.</source>
        <translation type="unfinished">Odpowiedzi są przechowywane osobno od głosu. Nie są powiązane z żadnym identyfikatorem, głosem ani laptopem, ani z czasem dokładniejszym niż dzień.</translation>
    </message>
    <message>
        <source>You can skip any question. If you answered them before at this event, skip them all.</source>
        <translation type="unfinished">Każde pytanie można pominąć. Jeśli odpowiedzi zostały już udzielone na tym wydarzeniu, pomiń wszystkie.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished">Odpowiedz na pytania</translation>
    </message>
    <message>
        <source>Skip all questions</source>
        <translation type="unfinished">Pomiń wszystkie</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Wolę nie odpowiadać</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished">Pomiń to pytanie</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished">Pomiń pozostałe</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Wróć</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished">Odpowiedzi są zapisane.</translation>
    </message>
    <message>
        <source>You skipped the questions.</source>
        <translation type="unfinished">Pytania zostały pominięte.</translation>
    </message>
    <message>
        <source>Your vote is saved. Your answers could not be kept.</source>
        <translation type="unfinished">Twój głos jest zapisany. Nie udało się zachować odpowiedzi.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished">Pytanie {number} z {total}</translation>
    </message>
    <message>
        <source>A character is wrong, or two are swapped. Look at your badge again.</source>
        <translation type="unfinished">Jeden znak jest błędny albo dwa są zamienione miejscami. Spójrz jeszcze raz na identyfikator.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished">Wróć do początku</translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished">Wybierz wyzwanie</translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished">Głosuj w tym wyzwaniu</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished">Głos w tym wyzwaniu został już oddany. Nowy głos zastąpi poprzedni.</translation>
    </message>
    <message>
        <source>You have voted on this, and here the first vote counts.</source>
        <translation type="unfinished">Głos w tym wyzwaniu został już oddany, a tutaj liczy się pierwszy głos.</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished">Szukaj pomysłów</translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished">Żaden pomysł nie zawiera tych słów. Wpisz mniej słów albo wyczyść wyszukiwanie.</translation>
    </message>
    <message>
        <source>Show all ideas</source>
        <translation type="unfinished">Pokaż wszystkie pomysły</translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished">Wyjdź bez głosowania</translation>
    </message>
    <message>
        <source>Review your vote</source>
        <translation type="unfinished">Przejrzyj swój głos</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished">Dodaj kropkę</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished">Zabierz kropkę</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished">Czytaj więcej</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Czytaj mniej</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right gives a dot, Left takes it back.</source>
        <translation type="unfinished">Strzałki w górę i w dół przechodzą między pomysłami. Strzałka w prawo dodaje kropkę, w lewo ją zabiera.</translation>
    </message>
    <message>
        <source>Voting on this challenge has just closed. Votes that were cast before are safe; this one can no longer be cast.</source>
        <translation type="unfinished">Głosowanie w tym wyzwaniu właśnie się zakończyło. Głosy oddane wcześniej są bezpieczne; tego głosu nie można już oddać.</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation type="unfinished">Sprawdź swój głos</translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished">Nie przyznano żadnych kropek. Można oddać pusty głos: liczy się jako udział i nie popiera żadnego pomysłu. Można też wrócić i przyznać kropki.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished">Można oddać głos w tej postaci albo wrócić i przyznać pozostałe kropki.</translation>
    </message>
    <message>
        <source>Go back to the ideas</source>
        <translation type="unfinished">Wróć do pomysłów</translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished">Zmień kropki</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished">Oddaj mój głos</translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished">Oddaj pusty głos</translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished">Twój głos nie został oddany</translation>
    </message>
    <message>
        <source>Ask an organiser, or leave here and vote at another kiosk.</source>
        <translation type="unfinished">Poproś o pomoc organizatora albo opuść tę stronę i zagłosuj na innym stanowisku.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Zakończ</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Dziękujemy</translation>
    </message>
    <message>
        <source>Your vote is saved on this laptop.</source>
        <translation type="unfinished">Twój głos jest zapisany na tym laptopie.</translation>
    </message>
    <message>
        <source>Nobody can see from your vote who you are. This screen keeps none of it.</source>
        <translation type="unfinished">Nikt nie pozna po nim, kim jesteś. Ten ekran nie zachowuje niczego z Twojego głosu.</translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished">Głosuj w innym wyzwaniu</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Potrzebujesz więcej czasu?</translation>
    </message>
    <message>
        <source>Everything you chose is still here.</source>
        <translation type="unfinished">Wszystkie Twoje wybory nadal tu są.</translation>
    </message>
    <message>
        <source>If you walk away, nothing is cast and nothing is kept.</source>
        <translation type="unfinished">Jeśli odejdziesz, żaden głos nie zostanie oddany i nic nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">Tak, potrzebuję więcej czasu</translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation type="unfinished">Wyjść bez głosowania?</translation>
    </message>
    <message>
        <source>No, go back to my vote</source>
        <translation type="unfinished">Nie, wróć do mojego głosu</translation>
    </message>
    <message>
        <source>Yes, leave without voting</source>
        <translation type="unfinished">Tak, wyjdź bez głosowania</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation type="unfinished">To stanowisko nie jest jeszcze gotowe</translation>
    </message>
    <message>
        <source>It has not joined an event. Ask an organiser to set it up.</source>
        <translation type="unfinished">Nie dołączyło jeszcze do wydarzenia. Poproś kogoś z organizatorów o przygotowanie go.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished">Nie ma jeszcze na co głosować</translation>
    </message>
    <message>
        <source>The challenges have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Wyzwania nie dotarły jeszcze na to stanowisko. Prosimy wrócić później.</translation>
    </message>
    <message>
        <source>Voting is closed</source>
        <translation type="unfinished">Głosowanie jest zamknięte</translation>
    </message>
    <message>
        <source>No challenge is open for votes at the moment. Votes that were cast are safe. This screen changes when voting opens.</source>
        <translation type="unfinished">W tej chwili nie trwa głosowanie w żadnym wyzwaniu. Oddane głosy są bezpieczne. Ten ekran zmieni się, gdy głosowanie się rozpocznie.</translation>
    </message>
    <message>
        <source>There are no ideas to vote on yet</source>
        <translation type="unfinished">Nie ma jeszcze pomysłów do głosowania</translation>
    </message>
    <message>
        <source>Voting is open, but the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Głosowanie trwa, ale pomysły nie dotarły jeszcze na to stanowisko. Prosimy wrócić później.</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">To stanowisko nie zna jeszcze żadnych identyfikatorów</translation>
    </message>
    <message>
        <source>Voting is open, but no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished">Głosowanie trwa, ale na to stanowisko nie dotarły żadne identyfikatory. Powiedz o tym komuś z organizatorów.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation type="unfinished">
            <numerusform>Została %Ln kropka.</numerusform>
            <numerusform>Zostały %Ln kropki.</numerusform>
            <numerusform>Zostało %Ln kropek.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have given all your dots.</source>
        <translation type="unfinished">Wszystkie kropki zostały przyznane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation type="unfinished">
            <numerusform>Przyznano: %Ln.</numerusform>
            <numerusform>Przyznano: %Ln.</numerusform>
            <numerusform>Przyznano: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have 1 dot. Give it to the idea you support.</source>
        <translation type="unfinished">Masz 1 kropkę. Daj ją pomysłowi, który popierasz.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform>Masz %Ln kropkę. Daj ją jednemu pomysłowi.</numerusform>
            <numerusform>Masz %Ln kropki. Daj każdą innemu pomysłowi.</numerusform>
            <numerusform>Masz %Ln kropek. Daj każdą innemu pomysłowi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform>Masz %Ln kropkę. Daj ją pomysłowi, który popierasz.</numerusform>
            <numerusform>Masz %Ln kropki. Daj je pomysłom, które popierasz.</numerusform>
            <numerusform>Masz %Ln kropek. Daj je pomysłom, które popierasz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform>Masz %Ln kropkę. Daj ją pomysłowi, który popierasz; najwięcej na jeden pomysł: {most}.</numerusform>
            <numerusform>Masz %Ln kropki. Daj je pomysłom, które popierasz; najwięcej na jeden pomysł: {most}.</numerusform>
            <numerusform>Masz %Ln kropek. Daj je pomysłom, które popierasz; najwięcej na jeden pomysł: {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Jeden pomysł może dostać najwyżej %Ln kropkę.</numerusform>
            <numerusform>Jeden pomysł może dostać najwyżej %Ln kropki.</numerusform>
            <numerusform>Jeden pomysł może dostać najwyżej %Ln kropek.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left. Take one back first, then give it here.</source>
        <translation type="unfinished">Nie masz już kropek. Najpierw zabierz jedną, a potem dodaj ją tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation type="unfinished">
            <numerusform>%Ln kropka od Ciebie</numerusform>
            <numerusform>%Ln kropki od Ciebie</numerusform>
            <numerusform>%Ln kropek od Ciebie</numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished">Brak kropek od Ciebie</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>Wybrano %Ln pomysł.</numerusform>
            <numerusform>Wybrano %Ln pomysły.</numerusform>
            <numerusform>Wybrano %Ln pomysłów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %Ln idea(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>Wybrano %Ln pomysł, ale głos nie został oddany. Przepadnie.</numerusform>
            <numerusform>Wybrano %Ln pomysły, ale głos nie został oddany. Przepadnie.</numerusform>
            <numerusform>Wybrano %Ln pomysłów, ale głos nie został oddany. Przepadnie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>Możesz wybrać %Ln pomysł.</numerusform>
            <numerusform>Możesz wybrać %Ln pomysły.</numerusform>
            <numerusform>Możesz wybrać %Ln pomysłów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea {number} of {total}: {title}. {given}.</source>
        <translation type="unfinished">Pomysł {number} z {total}: {title}. {given}.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished">Wybrany przez Ciebie</translation>
    </message>
    <message>
        <source>Not chosen by you</source>
        <translation type="unfinished">Niewybrany przez Ciebie</translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln more idea(s).</source>
        <translation type="unfinished">
            <numerusform>Możesz wybrać jeszcze %Ln pomysł.</numerusform>
            <numerusform>Możesz wybrać jeszcze %Ln pomysły.</numerusform>
            <numerusform>Możesz wybrać jeszcze %Ln pomysłów.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can choose no more ideas.</source>
        <translation type="unfinished">Nie możesz wybrać więcej pomysłów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>Wybrano: %Ln.</numerusform>
            <numerusform>Wybrano: %Ln.</numerusform>
            <numerusform>Wybrano: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the ideas that you support, %Ln at most.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>Wybierz pomysł, który popierasz, najwyżej %Ln.</numerusform>
            <numerusform>Wybierz pomysły, które popierasz, najwyżej %Ln.</numerusform>
            <numerusform>Wybierz pomysły, które popierasz, najwyżej %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have chosen this idea already.</source>
        <translation type="unfinished">Ten pomysł jest już wybrany.</translation>
    </message>
    <message>
        <source>You can choose no more. Take one back first, then choose this one.</source>
        <translation type="unfinished">Nie możesz wybrać więcej. Najpierw cofnij jeden wybór, potem wybierz ten pomysł.</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation type="unfinished">Cofnij mój wybór</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right chooses an idea, Left takes that back.</source>
        <translation type="unfinished">Strzałki w górę i w dół przechodzą między pomysłami. Strzałka w prawo wybiera pomysł, w lewo cofa wybór.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and choose more ideas.</source>
        <translation type="unfinished">Można oddać głos w tej postaci albo wrócić i wybrać więcej pomysłów.</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">Zmień ten wybór</translation>
    </message>
    <message>
        <source>You have chosen no idea. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and choose.</source>
        <translation type="unfinished">Żaden pomysł nie jest wybrany. Możesz oddać pusty głos: liczy się jako udział i nie popiera żadnego pomysłu. Możesz też wrócić i wybrać.</translation>
    </message>
    <message>
        <source>The only idea</source>
        <translation type="unfinished">Jedyny pomysł</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Jedyny pomysł</numerusform>
            <numerusform>Wszystkie %Ln pomysły</numerusform>
            <numerusform>Wszystkie %Ln pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas {first} to {last} of {total}</source>
        <translation type="unfinished">Pomysły od {first} do {last} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Następny pomysł</numerusform>
            <numerusform>Następne %Ln pomysły</numerusform>
            <numerusform>Następne %Ln pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Poprzedni pomysł</numerusform>
            <numerusform>Poprzednie %Ln pomysły</numerusform>
            <numerusform>Poprzednie %Ln pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>Powrót do początku za %Ln sekundę.</numerusform>
            <numerusform>Powrót do początku za %Ln sekundy.</numerusform>
            <numerusform>Powrót do początku za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Przyznano %Ln kropkę.</numerusform>
            <numerusform>Przyznano %Ln kropki.</numerusform>
            <numerusform>Przyznano %Ln kropek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished">Cofnij ostatnią odpowiedź</translation>
    </message>
    <message>
        <source>Choose this idea</source>
        <translation type="unfinished">Wybierz ten pomysł</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation type="unfinished">Pomiń tę parę</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>You have given no answer. You can cast an empty vote: it counts as taking part. Or go back and answer.</source>
        <translation type="unfinished">Nie ma żadnej odpowiedzi. Możesz oddać pusty głos: liczy się jako udział. Możesz też wrócić i odpowiedzieć.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and answer more.</source>
        <translation type="unfinished">Możesz oddać głos w tej postaci albo wrócić i odpowiedzieć na więcej pytań.</translation>
    </message>
    <message>
        <source>Go back to the questions</source>
        <translation type="unfinished">Wróć do pytań</translation>
    </message>
    <message>
        <source>This idea was taken back by its table meanwhile.</source>
        <translation type="unfinished">Stolik w międzyczasie wycofał ten pomysł.</translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation type="unfinished">Wszystkie odpowiedzi są już udzielone.</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces all your earlier answers.</source>
        <translation type="unfinished">Głos w tym wyzwaniu został już oddany. Nowy głos zastąpi wszystkie poprzednie odpowiedzi.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Zgadzam się</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished">Nie zgadzam się</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">Pomijam</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">Pominięte</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation type="unfinished">Twoja odpowiedź: {answer}</translation>
    </message>
    <message>
        <source>You chose: {title}</source>
        <translation type="unfinished">Twój wybór: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation type="unfinished">Niewybrany: {title}</translation>
    </message>
    <message>
        <source>Which of these two ideas is better? You can skip a pair.</source>
        <translation type="unfinished">Który z tych dwóch pomysłów jest lepszy? Możesz pominąć parę.</translation>
    </message>
    <message>
        <source>Do you agree with this idea? You can pass.</source>
        <translation type="unfinished">Czy zgadzasz się z tym pomysłem? Możesz pominąć.</translation>
    </message>
    <message>
        <source>Stop when you like: nothing counts until you cast your vote.</source>
        <translation type="unfinished">Możesz przerwać w każdej chwili: nic się nie liczy, dopóki nie oddasz głosu.</translation>
    </message>
    <message>
        <source>Pair {number} of {total}</source>
        <translation type="unfinished">Para {number} z {total}</translation>
    </message>
    <message>
        <source>Idea {number} of {total}</source>
        <translation type="unfinished">Pomysł {number} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform>Pozostało: %Ln.</numerusform>
            <numerusform>Pozostało: %Ln.</numerusform>
            <numerusform>Pozostało: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation type="unfinished">
            <numerusform>%Ln pytanie dla Ciebie.</numerusform>
            <numerusform>%Ln pytania dla Ciebie.</numerusform>
            <numerusform>%Ln pytań dla Ciebie.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cast an empty vote.</source>
        <translation type="unfinished">Oddano pusty głos.</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
            <numerusform>Udzielono %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s) and not cast your vote. They would be lost.</source>
        <translation type="unfinished">
            <numerusform>Masz %Ln odpowiedź, ale głos nie został oddany. Przepadnie.</numerusform>
            <numerusform>Masz %Ln odpowiedzi, ale głos nie został oddany. Przepadną.</numerusform>
            <numerusform>Masz %Ln odpowiedzi, ale głos nie został oddany. Przepadną.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>Przyznano %Ln kropkę, ale głos nie został oddany. Przepadnie.</numerusform>
            <numerusform>Przyznano %Ln kropki, ale głos nie został oddany. Przepadnie.</numerusform>
            <numerusform>Przyznano %Ln kropek, ale głos nie został oddany. Przepadnie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln pomysł.</numerusform>
            <numerusform>%Ln pomysły.</numerusform>
            <numerusform>%Ln pomysłów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Masz %Ln kropkę.</numerusform>
            <numerusform>Masz %Ln kropki.</numerusform>
            <numerusform>Masz %Ln kropek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation type="unfinished">
            <numerusform>i %Ln inne wyzwanie</numerusform>
            <numerusform>i %Ln inne wyzwania</numerusform>
            <numerusform>i %Ln innych wyzwań</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished">Obraz z kamery</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Gwiazdka</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation type="unfinished">Tylda</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation type="unfinished">Dolar</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation type="unfinished">Znak równości</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Obsługa</translation>
    </message>
    <message>
        <source>Go back to voting</source>
        <translation type="unfinished">Wróć do głosowania</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Dla obsługi</translation>
    </message>
    <message>
        <source>Everybody else: choose “Go back to voting”. Nothing of your vote is lost.</source>
        <translation type="unfinished">Wszyscy inni: wybierzcie „Wróć do głosowania”. Nic z głosu nie przepada.</translation>
    </message>
    <message>
        <source>With the right PIN, a vote that has not been cast is thrown away.</source>
        <translation type="unfinished">Po podaniu właściwego PIN-u nieoddany głos przepada.</translation>
    </message>
    <message>
        <source>PIN of this kiosk</source>
        <translation type="unfinished">PIN tego stanowiska</translation>
    </message>
    <message>
        <source>Keys for the PIN</source>
        <translation type="unfinished">Klawisze do wpisania PIN-u</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation type="unfinished">Wpisz PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PINs were typed. You can try again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>Wpisano błędne PIN-y. Następny można wpisać za %Ln sekundę.</numerusform>
            <numerusform>Wpisano błędne PIN-y. Następny można wpisać za %Ln sekundy.</numerusform>
            <numerusform>Wpisano błędne PIN-y. Następny można wpisać za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to put right</source>
        <translation type="unfinished">Do poprawienia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>%Ln rzecz do poprawienia</numerusform>
            <numerusform>%Ln rzeczy do poprawienia</numerusform>
            <numerusform>%Ln rzeczy do poprawienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation type="unfinished">Przejdź do „{field}”</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished">Błąd: {sentence}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Wysoki kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Language, now {now}</source>
        <translation type="unfinished">Język, teraz {now}</translation>
    </message>
    <message>
        <source>Text size, now {now}</source>
        <translation type="unfinished">Wielkość tekstu, teraz {now}</translation>
    </message>
    <message>
        <source>Colours, now {now}</source>
        <translation type="unfinished">Kolory, teraz {now}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished">{number}%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished">Zamknij komunikat</translation>
    </message>
    <message>
        <source>Working on this laptop alone</source>
        <translation type="unfinished">Praca tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Hosting this room</source>
        <translation type="unfinished">Obsługuje tę salę</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation type="unfinished">Wysyłanie i odbieranie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Połączono</translation>
    </message>
    <message>
        <source>Offline: everything is safe here</source>
        <translation type="unfinished">Bez połączenia: wszystko jest tu bezpieczne</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation type="unfinished">Gdzie co jest</translation>
    </message>
    <message>
        <source>This laptop has no event yet. Start a new event, or join one.</source>
        <translation type="unfinished">Na tym laptopie nie ma jeszcze wydarzenia. Utwórz nowe albo dołącz do istniejącego.</translation>
    </message>
    <message>
        <source>This laptop has no name in the event yet. Choose what it does first.</source>
        <translation type="unfinished">Ten laptop nie ma jeszcze nazwy w wydarzeniu. Najpierw wybierz, do czego służy.</translation>
    </message>
    <message>
        <source>This challenge is not part of the event. Your words are still here. Choose one of the challenges shown.</source>
        <translation type="unfinished">To wyzwanie nie należy do tego wydarzenia. Twoje słowa nadal tu są. Wybierz jedno z pokazanych wyzwań.</translation>
    </message>
    <message>
        <source>This idea is not on this laptop yet. Choose another one, or wait a moment.</source>
        <translation type="unfinished">Tego pomysłu nie ma jeszcze na tym laptopie. Wybierz inny albo zaczekaj chwilę.</translation>
    </message>
    <message>
        <source>One of these ideas was taken back, or belongs to another challenge. The rest of your vote is still here. Take that idea off your vote, then go on.</source>
        <translation type="unfinished">Jeden z tych pomysłów został wycofany albo należy do innego wyzwania. Reszta Twojego głosu nadal tu jest. Usuń ten pomysł ze swojego głosu i przejdź dalej.</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this vote was not cast. Votes that were cast before are safe. Ask an organiser if you have a question.</source>
        <translation type="unfinished">Głosowanie w tym wyzwaniu jest zamknięte, więc ten głos nie został oddany. Głosy oddane wcześniej są bezpieczne. W razie pytań zwróć się do kogoś z organizatorów.</translation>
    </message>
    <message>
        <source>You gave {given} dots and have {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">Przyznane kropki: {given}, dostępne: {limit}. Twoje kropki nadal tu są. Zabierz kilka i przejdź dalej.</translation>
    </message>
    <message>
        <source>The most dots that one idea takes is {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">Najwięcej kropek na jeden pomysł: {limit}. Twoje kropki nadal tu są. Zabierz kilka i przejdź dalej.</translation>
    </message>
    <message>
        <source>An idea takes 1 dot or more. Take it off the ballot to give it none.</source>
        <translation type="unfinished">Pomysł dostaje co najmniej 1 kropkę. Aby nie dać mu żadnej, usuń go z głosu.</translation>
    </message>
    <message>
        <source>The list of ideas changed while you were voting, so this vote was not cast. Go back to the ideas and cast it again.</source>
        <translation type="unfinished">Lista pomysłów zmieniła się podczas głosowania, więc ten głos nie został oddany. Wróć do pomysłów i oddaj go ponownie.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose one of the answers on the screen.</source>
        <translation type="unfinished">Nic nie zapisano. Wybierz jedną z odpowiedzi na ekranie.</translation>
    </message>
    <message>
        <source>Nothing was saved. There are more answers than this challenge takes.</source>
        <translation type="unfinished">Nic nie zapisano. Odpowiedzi jest więcej, niż przyjmuje to wyzwanie.</translation>
    </message>
    <message>
        <source>This badge has voted on this challenge already, and here the first vote counts. That vote is safe.</source>
        <translation type="unfinished">Tym identyfikatorem oddano już głos w tym wyzwaniu, a tutaj liczy się pierwszy głos. Tamten głos jest bezpieczny.</translation>
    </message>
    <message>
        <source>This is not a whole receipt code. Look at it again and type all 9 characters.</source>
        <translation type="unfinished">To nie jest cały kod potwierdzenia. Spójrz na niego jeszcze raz i wpisz wszystkie 9 znaków.</translation>
    </message>
    <message>
        <source>This is not a whole badge code. Look at the card and type all 13 characters.</source>
        <translation type="unfinished">To nie jest cały kod identyfikatora. Spójrz na kartę i wpisz wszystkie 13 znaków.</translation>
    </message>
    <message>
        <source>This badge does not belong to this event. Nothing is lost. Check the code, or ask an organiser for another badge.</source>
        <translation type="unfinished">Ten identyfikator nie należy do tego wydarzenia. Nic nie przepadło. Sprawdź kod albo poproś kogoś z organizatorów o inny identyfikator.</translation>
    </message>
    <message>
        <source>This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs.</source>
        <translation type="unfinished">Ten laptop nie ma do tego uprawnień, więc nic się nie zmieniło. Poproś kogoś z organizatorów, aby zrobił to na swoim.</translation>
    </message>
    <message>
        <source>This is not the PIN of this kiosk. Type it again.</source>
        <translation type="unfinished">To nie jest PIN tego stanowiska. Wpisz go ponownie.</translation>
    </message>
    <message>
        <source>No PIN is taken for another {seconds} seconds, because wrong ones were typed. Wait, then type it again.</source>
        <translation type="unfinished">PIN-u nie można wpisać jeszcze przez {seconds} s, bo wpisano błędne. Poczekaj i wpisz go ponownie.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so this was not saved. What was saved before is safe, and your words are still on the screen. Free some space, then try again.</source>
        <translation type="unfinished">Dysk tego laptopa jest pełny, więc tego nie zapisano. To, co zapisano wcześniej, jest bezpieczne, a Twoje słowa nadal są na ekranie. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Part of what this laptop keeps cannot be read. Nothing was deleted. Close Tablevoice and open it again: it saves what it can.</source>
        <translation type="unfinished">Części danych tego laptopa nie da się odczytać. Niczego nie usunięto. Zamknij Tablevoice i otwórz ponownie: uratuje to, co się da.</translation>
    </message>
    <message>
        <source>This laptop was busy and did not save this. Your words are still on the screen. Try again in a moment.</source>
        <translation type="unfinished">Ten laptop był zajęty i tego nie zapisał. Twoje słowa nadal są na ekranie. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This laptop cannot write to its disk, so this was not saved. What was saved before is safe, and your words are still on the screen. Tell an organiser.</source>
        <translation type="unfinished">Ten laptop nie może zapisywać na dysku, więc tego nie zapisano. To, co zapisano wcześniej, jest bezpieczne, a Twoje słowa nadal są na ekranie. Powiedz o tym komuś z organizatorów.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished">Zapis pomysłów</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation type="unfinished">Stanowisko do głosowania</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Ekran sali</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Organizacja</translation>
    </message>
    <message>
        <source>An organiser has shut this laptop out of the event. What you write is kept here, and waits for an organiser.</source>
        <translation type="unfinished">Ten laptop został wykluczony z wydarzenia przez organizatorów. To, co wpiszesz, zostaje tutaj i czeka na ich decyzję.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tablevoice. What was saved is safe, and your words are still on the screen. Go on working; tell an organiser if it happens again.</source>
        <translation type="unfinished">Coś poszło nie tak wewnątrz Tablevoice. To, co zapisano, jest bezpieczne, a Twoje słowa nadal są na ekranie. Możesz kontynuować; jeśli to się powtórzy, powiedz o tym komuś z organizatorów.</translation>
    </message>
    <message>
        <source>This vote is not on this laptop, or not yet: laptops tell each other of votes when they meet. Try again later, or ask an organiser.</source>
        <translation type="unfinished">Tego głosu nie ma na tym laptopie albo jeszcze go nie ma: laptopy przekazują sobie głosy, gdy się połączą. Spróbuj później albo zapytaj kogoś z organizatorów.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop. It is safe, and one vote counts for your badge.</source>
        <translation type="unfinished">Twój głos jest na tym laptopie. Jest bezpieczny, a dla Twojego identyfikatora liczy się jeden głos.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop, and no vote counts for its badge at the moment. Ask an organiser to look at the badge.</source>
        <translation type="unfinished">Twój głos jest na tym laptopie, ale dla jego identyfikatora nie liczy się teraz żaden głos. Poproś kogoś z organizatorów o sprawdzenie identyfikatora.</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished">Stolik {name}</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation type="unfinished">Gospodarz: {names}</translation>
    </message>
    <message>
        <source>{name}. Button, not available now.</source>
        <translation type="unfinished">{name}. Przycisk, teraz niedostępny.</translation>
    </message>
    <message>
        <source>{name}. Button, chosen.</source>
        <translation type="unfinished">{name}. Przycisk, wybrany.</translation>
    </message>
    <message>
        <source>{name}. Button.</source>
        <translation type="unfinished">{name}. Przycisk.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <translation type="unfinished">Wpisano: {text}</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished">Nic jeszcze nie wpisano.</translation>
    </message>
    <message>
        <source>This is in a language that this laptop cannot read aloud.</source>
        <translation type="unfinished">To jest w języku, którego ten laptop nie może przeczytać na głos.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Czytaj na głos</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Przestań czytać</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Czytaj od nowa</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Głośniej</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Wolniej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Szybciej</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Dźwięk</translation>
    </message>
    <message>
        <source>Sound: volume and speed</source>
        <translation type="unfinished">Dźwięk: głośność i tempo</translation>
    </message>
    <message>
        <source>Controls for reading aloud</source>
        <translation type="unfinished">Sterowanie czytaniem na głos</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because this laptop&apos;s voice does not answer. Ask an organiser.</source>
        <translation type="unfinished">Czytanie na głos zostało zatrzymane, bo głos tego laptopa nie odpowiada. Poproś organizatora.</translation>
    </message>
    <message>
        <source>Scan the badge, hold it in front of the camera, or type its 13 characters.</source>
        <translation type="unfinished">Zeskanuj identyfikator, pokaż go kamerze albo wpisz jego 13 znaków.</translation>
    </message>
    <message>
        <source>Scan with camera</source>
        <translation type="unfinished">Skanuj kamerą</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished">Wyłącz kamerę</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the camera. No picture is kept.</source>
        <translation type="unfinished">Pokaż kamerze kod na swoim identyfikatorze. Żaden obraz nie jest zapisywany.</translation>
    </message>
    <message>
        <source>This kiosk has no camera. A scanner or the keys work as well.</source>
        <translation type="unfinished">To stanowisko nie ma kamery. Skaner lub klawisze działają tak samo dobrze.</translation>
    </message>
    <message>
        <source>That is not the code of a badge. Hold your badge in front of the camera.</source>
        <translation type="unfinished">To nie jest kod identyfikatora. Pokaż kamerze swój identyfikator.</translation>
    </message>
    <message>
        <source>There is no code yet. Scan your badge, or type its 13 characters.</source>
        <translation type="unfinished">Nie ma jeszcze kodu. Zeskanuj identyfikator albo wpisz jego 13 znaków.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation type="unfinished">
            <numerusform>O %Ln znak za dużo. Kod ma grupy po 4, 4 i 5 znaków. Spójrz jeszcze raz na identyfikator.</numerusform>
            <numerusform>O %Ln znaki za dużo. Kod ma grupy po 4, 4 i 5 znaków. Spójrz jeszcze raz na identyfikator.</numerusform>
            <numerusform>O %Ln znaków za dużo. Kod ma grupy po 4, 4 i 5 znaków. Spójrz jeszcze raz na identyfikator.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge code cannot have “{sign}” in this place. It is marked.</source>
        <translation type="unfinished">Znak „{sign}” nie występuje w tym miejscu w żadnym kodzie. Jest zaznaczony.</translation>
    </message>
    <message>
        <source>Is your code {code}? Look at your badge.</source>
        <translation type="unfinished">Czy Twój kod to {code}? Spójrz na identyfikator.</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation type="unfinished">Użyj {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation type="unfinished">
            <numerusform>Brakuje %Ln znaku.</numerusform>
            <numerusform>Brakuje %Ln znaków.</numerusform>
            <numerusform>Brakuje %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first group has 4. Look at your badge again.</source>
        <translation type="unfinished">Pierwsza grupa ma 4 znaki. Spójrz jeszcze raz na identyfikator.</translation>
    </message>
    <message>
        <source>The second group has 4. Look at your badge again.</source>
        <translation type="unfinished">Druga grupa ma 4 znaki. Spójrz jeszcze raz na identyfikator.</translation>
    </message>
    <message>
        <source>The third group has 5. Look at your badge again.</source>
        <translation type="unfinished">Trzecia grupa ma 5 znaków. Spójrz jeszcze raz na identyfikator.</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation type="unfinished">Wybierz temat</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Wszystkie tematy</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished">Sprawdź potwierdzenie</translation>
    </message>
    <message>
        <source>Type the 9 characters of your receipt.</source>
        <translation type="unfinished">Wpisz 9 znaków swojego potwierdzenia.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Potwierdzenie</translation>
    </message>
    <message>
        <source>Keys for the receipt</source>
        <translation type="unfinished">Klawisze do wpisania potwierdzenia</translation>
    </message>
    <message>
        <source>Check this receipt</source>
        <translation type="unfinished">Sprawdź kod</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Twoje potwierdzenie</translation>
    </message>
    <message>
        <source>This is the code of a badge. To vote with it, go back to the start. To check a receipt, type its 9 characters.</source>
        <translation type="unfinished">To jest kod identyfikatora. Aby z nim zagłosować, wróć do początku. Aby sprawdzić potwierdzenie, wpisz jego 9 znaków.</translation>
    </message>
    <message>
        <source>Write it down if you want to check later that your vote is there. It does not show how you voted.</source>
        <translation type="unfinished">Zapisz je, jeśli chcesz później sprawdzić, czy Twój głos tu jest. Nie pokazuje, jaki głos został oddany.</translation>
    </message>
    <message>
        <source>Keep this screen longer</source>
        <translation type="unfinished">Zostaw ten ekran dłużej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>What is your ethnic group?</source>
        <translation type="unfinished">Jaka jest Twoja grupa etniczna?</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Biała</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation type="unfinished">Mieszane lub wiele grup etnicznych</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Azjatycka lub azjatycka brytyjska</translation>
    </message>
    <message>
        <source>Black, African, Caribbean or Black British</source>
        <translation type="unfinished">Czarna, afrykańska, karaibska lub czarna brytyjska</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Inna grupa etniczna</translation>
    </message>
    <message>
        <source>Which of the following best describes your White background?</source>
        <translation type="unfinished">Które z poniższych najlepiej opisuje Twoje białe pochodzenie?</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Angielskie, walijskie, szkockie, północnoirlandzkie lub brytyjskie</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Irlandzkie</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Romskie lub irlandzkich Travellersów</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Inne białe pochodzenie</translation>
    </message>
    <message>
        <source>Which of the following best describes your Mixed or multiple ethnic groups background?</source>
        <translation type="unfinished">Które z poniższych najlepiej opisuje Twoje mieszane pochodzenie etniczne?</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Białe i czarne karaibskie</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Białe i czarne afrykańskie</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Białe i azjatyckie</translation>
    </message>
    <message>
        <source>Any other Mixed or multiple ethnic background</source>
        <translation type="unfinished">Inne mieszane pochodzenie etniczne</translation>
    </message>
    <message>
        <source>Which of the following best describes your Asian or Asian British background?</source>
        <translation type="unfinished">Które z poniższych najlepiej opisuje Twoje azjatyckie lub azjatyckie brytyjskie pochodzenie?</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Indyjskie</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pakistańskie</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladeskie</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Chińskie</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Inne azjatyckie pochodzenie</translation>
    </message>
    <message>
        <source>Which of the following best describes your Black, African, Caribbean or Black British background?</source>
        <translation type="unfinished">Które z poniższych najlepiej opisuje Twoje czarne, afrykańskie, karaibskie lub czarne brytyjskie pochodzenie?</translation>
    </message>
    <message>
        <source>African</source>
        <translation type="unfinished">Afrykańskie</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Karaibskie</translation>
    </message>
    <message>
        <source>Any other Black, African or Caribbean background</source>
        <translation type="unfinished">Inne czarne, afrykańskie lub karaibskie pochodzenie</translation>
    </message>
    <message>
        <source>Which of the following best describes your background?</source>
        <translation type="unfinished">Które z poniższych najlepiej opisuje Twoje pochodzenie?</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Arabskie</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Inna grupa etniczna niż wymienione</translation>
    </message>
    <message>
        <source>Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?</source>
        <translation type="unfinished">Czy masz problemy ze zdrowiem fizycznym lub psychicznym albo chorobę, które trwają lub mogą potrwać 12 miesięcy lub dłużej?</translation>
    </message>
    <message>
        <source>Do any of your conditions or illnesses reduce your ability to carry out day to day activities?</source>
        <translation type="unfinished">Czy te problemy zdrowotne lub choroby utrudniają Ci codzienne czynności?</translation>
    </message>
    <message>
        <source>For example eating, washing, walking or going shopping.</source>
        <translation type="unfinished">Na przykład jedzenie, mycie się, chodzenie lub robienie zakupów.</translation>
    </message>
    <message>
        <source>Yes, a lot</source>
        <translation type="unfinished">Tak, bardzo</translation>
    </message>
    <message>
        <source>Yes, a little</source>
        <translation type="unfinished">Tak, trochę</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">Wcale nie</translation>
    </message>
    <message>
        <source>What is your sex?</source>
        <translation type="unfinished">Jaka jest Twoja płeć?</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">Mężczyzna</translation>
    </message>
    <message>
        <source>Is the gender you identify with the same as your sex registered at birth?</source>
        <translation type="unfinished">Czy płeć, z którą się utożsamiasz, jest taka sama jak płeć zarejestrowana przy urodzeniu?</translation>
    </message>
    <message>
        <source>Which of the following options best describes how you think of yourself?</source>
        <translation type="unfinished">Która z poniższych odpowiedzi najlepiej opisuje, jak o sobie myślisz?</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <translation type="unfinished">Osoba heteroseksualna</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation type="unfinished">Gej lub lesbijka</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation type="unfinished">Osoba biseksualna</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Inaczej</translation>
    </message>
    <message>
        <source>What is your religion?</source>
        <translation type="unfinished">Jakie jest Twoje wyznanie?</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Bez wyznania</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Chrześcijaństwo</translation>
    </message>
    <message>
        <source>Including Church of England, Catholic, Protestant and all other Christian denominations.</source>
        <translation type="unfinished">W tym Kościół Anglii, katolicyzm, protestantyzm i wszystkie inne wyznania chrześcijańskie.</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Buddyzm</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hinduizm</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Judaizm</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Islam</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikhizm</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Inne wyznanie</translation>
    </message>
    <message>
        <source>What is your age group?</source>
        <translation type="unfinished">Jaka jest Twoja grupa wiekowa?</translation>
    </message>
    <message>
        <source>15 or younger</source>
        <translation type="unfinished">15 lat lub mniej</translation>
    </message>
    <message>
        <source>16 to 24</source>
        <translation type="unfinished">16 do 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 do 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation type="unfinished">35 do 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation type="unfinished">45 do 54</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation type="unfinished">55 do 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 do 74</translation>
    </message>
    <message>
        <source>75 or older</source>
        <translation type="unfinished">75 lat lub więcej</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Więcej czasu</translation>
    </message>
    <message>
        <source>You now have the usual time again.</source>
        <translation type="unfinished">Masz znowu zwykły czas.</translation>
    </message>
    <message>
        <source>You now have {number} times as long on every page.</source>
        <translation type="unfinished">Masz teraz {number} razy więcej czasu na każdej stronie.</translation>
    </message>
    <message>
        <source>Check this kiosk</source>
        <translation type="unfinished">Sprawdź to stanowisko</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Dobrze</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Zwróć uwagę</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished">Niegotowe</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished">Niesprawdzone</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished">Ekran</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation type="unfinished">Ekran nie gaśnie</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Blokada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Skaner</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">Mowa</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Zegar</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">Dysk</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Zasilanie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Wydarzenie</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Głosowania</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished">Inne laptopy</translation>
    </message>
    <message>
        <source>It is too small. Choose a higher resolution in the system&apos;s settings.</source>
        <translation type="unfinished">Jest za mały. Wybierz wyższą rozdzielczość w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation type="unfinished">Jest dotykowy.</translation>
    </message>
    <message>
        <source>It cannot be touched: put a mouse beside it, or use the keyboard.</source>
        <translation type="unfinished">Nie jest dotykowy: połóż obok mysz albo użyj klawiatury.</translation>
    </message>
    <message>
        <source>The system leaves it on while people vote.</source>
        <translation type="unfinished">System nie wyłącza go podczas głosowania.</translation>
    </message>
    <message>
        <source>Turn off the screen saver and sleep in the system&apos;s settings.</source>
        <translation type="unfinished">Wyłącz wygaszacz ekranu i usypianie w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>It is asked once voting is in sight.</source>
        <translation type="unfinished">System zostanie o to poproszony, gdy na ekranie będzie głosowanie.</translation>
    </message>
    <message>
        <source>Locked. After a crash it comes back by itself.</source>
        <translation type="unfinished">Zablokowane. Po awarii wróci samo.</translation>
    </message>
    <message>
        <source>Locked. After a crash somebody has to open Tablevoice again.</source>
        <translation type="unfinished">Zablokowane. Po awarii ktoś musi ponownie otworzyć Tablevoice.</translation>
    </message>
    <message>
        <source>Open Tablevoice again: a locked kiosk starts guarded.</source>
        <translation type="unfinished">Otwórz Tablevoice ponownie: zablokowane stanowisko uruchamia się pod nadzorem.</translation>
    </message>
    <message>
        <source>Anybody can leave this screen.</source>
        <translation type="unfinished">Każdy może opuścić ten ekran.</translation>
    </message>
    <message>
        <source>Lock this kiosk before the doors open.</source>
        <translation type="unfinished">Zablokuj to stanowisko przed otwarciem drzwi.</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation type="unfinished">Włącz podgląd kamery</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation type="unfinished">Wyłącz kamerę</translation>
    </message>
    <message>
        <source>No picture has been seen yet.</source>
        <translation type="unfinished">Nie było jeszcze żadnego obrazu.</translation>
    </message>
    <message>
        <source>Choose “Look through the camera”. Badges can be typed or scanned without one.</source>
        <translation type="unfinished">Wybierz „Włącz podgląd kamery”. Kody identyfikatorów można też wpisywać lub skanować bez kamery.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation type="unfinished">Pojawił się obraz.</translation>
    </message>
    <message>
        <source>Scan any card here</source>
        <translation type="unfinished">Zeskanuj tu dowolną kartę</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished">Nic jeszcze nie zeskanowano.</translation>
    </message>
    <message>
        <source>Scan a card. Without a scanner, badges are typed or shown to the camera.</source>
        <translation type="unfinished">Zeskanuj kartę. Bez skanera kody się wpisuje albo pokazuje kamerze.</translation>
    </message>
    <message>
        <source>If a scanner did this, set it to send faster.</source>
        <translation type="unfinished">Jeśli zrobił to skaner, ustaw szybsze wysyłanie.</translation>
    </message>
    <message>
        <source>It is not a badge of this event.</source>
        <translation type="unfinished">To nie jest identyfikator tego wydarzenia.</translation>
    </message>
    <message>
        <source>It is a badge of this event.</source>
        <translation type="unfinished">To jest identyfikator tego wydarzenia.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code.</source>
        <translation type="unfinished">Ustaw skaner tak, aby po każdym kodzie wysyłał Enter.</translation>
    </message>
    <message>
        <source>Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without.</source>
        <translation type="unfinished">Zainstaluj syntezator mowy: docs/setting-up-a-kiosk.md mówi jak. Głosowanie działa też bez niego.</translation>
    </message>
    <message>
        <source>This system has no speech engine.</source>
        <translation type="unfinished">Ten system nie ma syntezatora mowy.</translation>
    </message>
    <message>
        <source>So “Read aloud” is not offered.</source>
        <translation type="unfinished">Dlatego „Czytaj na głos” nie jest dostępne.</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice is being opened.</source>
        <translation type="unfinished">Głos laptopa jest otwierany.</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice does not answer. It is tried again every 30 seconds, and “Read aloud” is offered once it answers.</source>
        <translation type="unfinished">Głos laptopa nie odpowiada. Ponowna próba następuje co 30 sekund, a „Czytaj na głos” będzie dostępne, gdy odpowie.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the laptop. Voting works without.</source>
        <translation type="unfinished">Jeśli nadal milczy, uruchom laptop ponownie. Głosowanie działa też bez niego.</translation>
    </message>
    <message>
        <source>Off: “Read aloud” is not offered. “Set reading aloud” allows it.</source>
        <translation type="unfinished">Wyłączone: „Czytaj na głos” nie jest dostępne. Zezwala na to „Ustaw czytanie na głos”.</translation>
    </message>
    <message>
        <source>“Read aloud” is not offered now: the headphones that you allowed are not plugged in.</source>
        <translation type="unfinished">„Czytaj na głos” nie jest teraz dostępne: dozwolone słuchawki nie są podłączone.</translation>
    </message>
    <message>
        <source>Plug them in, or save “Set reading aloud” again with others.</source>
        <translation type="unfinished">Podłącz je albo zapisz ponownie „Ustaw czytanie na głos” z innymi.</translation>
    </message>
    <message>
        <source>Offered to voters, through the headphones alone.</source>
        <translation type="unfinished">Dostępne dla głosujących, tylko przez słuchawki.</translation>
    </message>
    <message>
        <source>Offered to voters, through the loudspeaker: everybody near can hear a vote.</source>
        <translation type="unfinished">Dostępne dla głosujących, przez głośnik: każdy w pobliżu może usłyszeć głos.</translation>
    </message>
    <message>
        <source>Install voices for these languages, or tell voters of them.</source>
        <translation type="unfinished">Zainstaluj głosy dla tych języków albo powiedz o nich głosującym.</translation>
    </message>
    <message>
        <source>Compare it with your watch. Set the date and time in the system&apos;s settings.</source>
        <translation type="unfinished">Porównaj go ze swoim zegarkiem. Ustaw datę i godzinę w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>Nothing can be written to it.</source>
        <translation type="unfinished">Nie da się na nim nic zapisać.</translation>
    </message>
    <message>
        <source>Free some space, or use another laptop.</source>
        <translation type="unfinished">Zwolnij trochę miejsca albo użyj innego laptopa.</translation>
    </message>
    <message>
        <source>No battery was found: it runs on mains, or the system does not tell.</source>
        <translation type="unfinished">Nie znaleziono baterii: laptop działa na zasilaniu z sieci albo system tego nie podaje.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation type="unfinished">Podłącz zasilanie.</translation>
    </message>
    <message>
        <source>This laptop has no event yet.</source>
        <translation type="unfinished">Na tym laptopie nie ma jeszcze wydarzenia.</translation>
    </message>
    <message>
        <source>Join the event with a ticket, then exchange with a host or a stick.</source>
        <translation type="unfinished">Dołącz do wydarzenia za pomocą biletu, a potem wymień dane z gospodarzem lub przez pendrive.</translation>
    </message>
    <message>
        <source>No badges have arrived.</source>
        <translation type="unfinished">Nie dotarły żadne identyfikatory.</translation>
    </message>
    <message>
        <source>Issue badges on an organiser&apos;s laptop, then exchange.</source>
        <translation type="unfinished">Wydaj identyfikatory na laptopie organizacji, a potem wymień dane.</translation>
    </message>
    <message>
        <source>No challenge has arrived.</source>
        <translation type="unfinished">Nie dotarło żadne wyzwanie.</translation>
    </message>
    <message>
        <source>Open a poll on an organiser&apos;s laptop when voting begins.</source>
        <translation type="unfinished">Otwórz głosowanie na laptopie organizacji, gdy ma się zacząć.</translation>
    </message>
    <message>
        <source>None has been heard from.</source>
        <translation type="unfinished">Żaden się jeszcze nie odezwał.</translation>
    </message>
    <message>
        <source>Check the network, or take a stick round. Votes are safe here until then.</source>
        <translation type="unfinished">Sprawdź sieć albo przenieś dane na pendrivie. Do tego czasu głosy są tu bezpieczne.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation type="unfinished">{part}: {state}</translation>
    </message>
    <message>
        <source>Ready for voters.</source>
        <translation type="unfinished">Gotowe do głosowania.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look: {names}.</source>
        <translation type="unfinished">
            <numerusform>Do sprawdzenia %Ln rzecz: {names}.</numerusform>
            <numerusform>Do sprawdzenia %Ln rzeczy: {names}.</numerusform>
            <numerusform>Do sprawdzenia %Ln rzeczy: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} px, at {percent} %.</source>
        <translation type="unfinished">{width} × {height} px, skala {percent}%.</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}”: %Ln character(s) in {ms} ms.</source>
        <translation type="unfinished">
            <numerusform>„{typed}”: %Ln znak w {ms} ms.</numerusform>
            <numerusform>„{typed}”: %Ln znaki w {ms} ms.</numerusform>
            <numerusform>„{typed}”: %Ln znaków w {ms} ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine}, in %Ln language(s).</source>
        <translation type="unfinished">
            <numerusform>{engine}, %Ln język.</numerusform>
            <numerusform>{engine}, %Ln języki.</numerusform>
            <numerusform>{engine}, %Ln języków.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no voice for {languages}.</source>
        <translation type="unfinished">Nie ma głosu dla: {languages}.</translation>
    </message>
    <message>
        <source>It is {time} on {date} here.</source>
        <translation type="unfinished">Tutaj jest {time}, {date}.</translation>
    </message>
    <message>
        <source>It is more than 5 minutes behind the clock of {names}, or theirs are ahead.</source>
        <translation type="unfinished">Spóźnia się ponad 5 minut względem: {names}. Możliwe też, że to tamte zegary się spieszą.</translation>
    </message>
    <message>
        <source>{free} MB are free. A file was written and read.</source>
        <translation type="unfinished">Wolne miejsce: {free} MB. Plik został zapisany i odczytany.</translation>
    </message>
    <message>
        <source>{percent} %, plugged in.</source>
        <translation type="unfinished">{percent}%, podłączone.</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in.</source>
        <translation type="unfinished">{percent}%, niepodłączone.</translation>
    </message>
    <message>
        <source>{event}: {ideas}, {badges}.</source>
        <translation type="unfinished">{event}: {ideas}, {badges}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln identyfikator</numerusform>
            <numerusform>%Ln identyfikatory</numerusform>
            <numerusform>%Ln identyfikatorów</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished">Otwarte: {question}</translation>
    </message>
    <message>
        <source>Closed: {question}</source>
        <translation type="unfinished">Zamknięte: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s), the last one {when}.</source>
        <translation type="unfinished">
            <numerusform>%Ln laptop, ostatni raz {when}.</numerusform>
            <numerusform>%Ln laptopy, ostatni {when}.</numerusform>
            <numerusform>%Ln laptopów, ostatni {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {when}.</source>
        <translation type="unfinished">{place}: {when}.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished">To stanowisko</translation>
    </message>
    <message>
        <source>It is not locked: anybody can leave this screen.</source>
        <translation type="unfinished">Nie jest zablokowane: każdy może opuścić ten ekran.</translation>
    </message>
    <message>
        <source>It is locked: only its PIN leads to this page.</source>
        <translation type="unfinished">Jest zablokowane: do tej strony prowadzi tylko jego PIN.</translation>
    </message>
    <message>
        <source>It does not come back by itself after a crash until it has been locked.</source>
        <translation type="unfinished">Dopóki nie zostanie zablokowane, po awarii nie wróci samo.</translation>
    </message>
    <message>
        <source>Lock this kiosk</source>
        <translation type="unfinished">Zablokuj to stanowisko</translation>
    </message>
    <message>
        <source>Full screen. Nobody leaves it without the PIN, also after a restart.</source>
        <translation type="unfinished">Pełny ekran. Bez PIN-u nikt go nie opuści, także po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Unlock this kiosk</source>
        <translation type="unfinished">Odblokuj to stanowisko</translation>
    </message>
    <message>
        <source>An ordinary window again.</source>
        <translation type="unfinished">Znowu zwykłe okno.</translation>
    </message>
    <message>
        <source>Screen, camera, scanner, speech, clock and more, before the doors open.</source>
        <translation type="unfinished">Ekran, kamera, skaner, mowa, zegar i więcej, zanim otworzą się drzwi.</translation>
    </message>
    <message>
        <source>Set touch and switches</source>
        <translation type="unfinished">Ustaw dotyk i przyciski</translation>
    </message>
    <message>
        <source>For trembling hands, and for people who use two switches.</source>
        <translation type="unfinished">Dla drżących rąk i dla osób, które używają dwóch przycisków.</translation>
    </message>
    <message>
        <source>Set reading aloud</source>
        <translation type="unfinished">Ustaw czytanie na głos</translation>
    </message>
    <message>
        <source>For people who hear better than they see. Off until you allow it.</source>
        <translation type="unfinished">Dla osób, które lepiej słyszą, niż widzą. Wyłączone, dopóki na to nie pozwolisz.</translation>
    </message>
    <message>
        <source>Close Tablevoice</source>
        <translation type="unfinished">Zamknij Tablevoice</translation>
    </message>
    <message>
        <source>A locked kiosk is locked again when it is opened.</source>
        <translation type="unfinished">Zablokowane stanowisko po otwarciu znowu jest zablokowane.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished">Nowy PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>The kiosk is still locked</source>
        <translation type="unfinished">Stanowisko nadal jest zablokowane</translation>
    </message>
    <message>
        <source>For this laptop, until you change it.</source>
        <translation type="unfinished">Na tym laptopie, do następnej zmiany.</translation>
    </message>
    <message>
        <source>Taps that repeat</source>
        <translation type="unfinished">Powtarzające się dotknięcia</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">Dwa przełączniki</translation>
    </message>
    <message>
        <source>This laptop finds nothing to play sound with. Plug the headphones in, then save again.</source>
        <translation type="unfinished">Ten laptop nie widzi żadnego wyjścia dźwięku. Podłącz słuchawki i zapisz ponownie.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished">Zapisz to</translation>
    </message>
    <message>
        <source>This was not kept for the next start</source>
        <translation type="unfinished">Nie zachowano tego na następne uruchomienie</translation>
    </message>
    <message>
        <source>Choose a PIN of {least} to {most} digits for this laptop and note it where only staff look. It is the same PIN until the kiosk is unlocked.</source>
        <translation type="unfinished">Wybierz dla tego laptopa PIN, który ma od {least} do {most} cyfr, i zapisz go tam, gdzie zagląda tylko obsługa. PIN nie zmieni się, dopóki stanowisko nie zostanie odblokowane.</translation>
    </message>
    <message>
        <source>Count every tap</source>
        <translation type="unfinished">Licz każde dotknięcie</translation>
    </message>
    <message>
        <source>For quick hands</source>
        <translation type="unfinished">Dla szybkich rąk</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation type="unfinished">Zwykły wybór</translation>
    </message>
    <message>
        <source>For hands that tremble</source>
        <translation type="unfinished">Dla drżących rąk</translation>
    </message>
    <message>
        <source>Count taps within 1 second once</source>
        <translation type="unfinished">Licz dotknięcia w ciągu 1 sekundy raz</translation>
    </message>
    <message>
        <source>For hands that tremble a lot</source>
        <translation type="unfinished">Dla mocno drżących rąk</translation>
    </message>
    <message>
        <source>Count taps within {seconds} seconds once</source>
        <translation type="unfinished">Licz dotknięcia w ciągu {seconds} sekundy raz</translation>
    </message>
    <message>
        <source>Badges cannot be typed or scanned then, only tapped in</source>
        <translation type="unfinished">Kodów nie można wtedy wpisać z klawiatury ani zeskanować, tylko wybrać na ekranie</translation>
    </message>
    <message>
        <source>{first} goes on, {second} chooses</source>
        <translation type="unfinished">{first} przechodzi dalej, {second} wybiera</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished">Spacja</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>switches</comment>
        <translation type="unfinished">Brak</translation>
    </message>
    <message>
        <source>Keyboard and touch as usual</source>
        <translation type="unfinished">Klawiatura i dotyk jak zwykle</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation type="unfinished">Nie czytaj na głos</translation>
    </message>
    <message>
        <source>Read aloud through the headphones that are plugged in now</source>
        <translation type="unfinished">Czytaj na głos przez słuchawki, które są teraz podłączone</translation>
    </message>
    <message>
        <source>Read aloud through the loudspeaker</source>
        <translation type="unfinished">Czytaj na głos przez głośnik</translation>
    </message>
    <message>
        <source>Everybody near can hear the vote</source>
        <translation type="unfinished">Każdy w pobliżu usłyszy, jak ktoś głosuje</translation>
    </message>
    <message>
        <source>What does the table say?</source>
        <translation type="unfinished">Co mówi stolik?</translation>
    </message>
    <message>
        <source>Press Enter to save the idea.</source>
        <translation type="unfinished">Naciśnij Enter, aby zapisać pomysł.</translation>
    </message>
    <message>
        <source>Save idea</source>
        <translation type="unfinished">Zapisz pomysł</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation type="unfinished">Edytuj pomysł</translation>
    </message>
    <message>
        <source>Press Enter to save the new wording.</source>
        <translation type="unfinished">Naciśnij Enter, aby zapisać nową treść.</translation>
    </message>
    <message>
        <source>Save wording</source>
        <translation type="unfinished">Zapisz treść</translation>
    </message>
    <message>
        <source>Keep old wording</source>
        <translation type="unfinished">Zachowaj starą treść</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation type="unfinished">Cofnij zmianę</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished">Edytuj dalej</translation>
    </message>
    <message>
        <source>The old wording stays.</source>
        <translation type="unfinished">Zostaje stara treść.</translation>
    </message>
    <message>
        <source>The idea is taken back. It stays in the list.</source>
        <translation type="unfinished">Pomysł został wycofany. Zostaje na liście.</translation>
    </message>
    <message>
        <source>The idea is back.</source>
        <translation type="unfinished">Pomysł został przywrócony.</translation>
    </message>
    <message>
        <source>This idea has two wordings. The one that you save stands.</source>
        <translation type="unfinished">Ten pomysł ma dwie wersje treści. Obowiązuje ta, którą zapiszesz.</translation>
    </message>
    <message>
        <source>The new wording is saved. {place}.</source>
        <translation type="unfinished">Nowa treść jest zapisana. {place}.</translation>
    </message>
    <message>
        <source>There are no words to save yet. Type the idea, then press Enter.</source>
        <translation type="unfinished">Nie ma jeszcze czego zapisać. Wpisz pomysł i naciśnij Enter.</translation>
    </message>
    <message>
        <source>This idea has {length} characters, and {limit} is the most. Nothing is lost: move some of it to the detail.</source>
        <translation type="unfinished">Liczba znaków tego pomysłu: {length}, najwięcej: {limit}. Nic nie przepadło: przenieś część do szczegółów.</translation>
    </message>
    <message>
        <source>This detail has {length} characters, and {limit} is the most. Nothing is lost: shorten it, or save the rest as another idea.</source>
        <translation type="unfinished">Liczba znaków tych szczegółów: {length}, najwięcej: {limit}. Nic nie przepadło: skróć je albo zapisz resztę jako inny pomysł.</translation>
    </message>
    <message>
        <source>The last character is only half there, so it cannot be kept. The rest is safe. Delete that character and type it again.</source>
        <translation type="unfinished">Ostatni znak jest niepełny, więc nie można go zachować. Reszta jest bezpieczna. Usuń ten znak i wpisz go ponownie.</translation>
    </message>
    <message>
        <source>We do not know your table yet. Type its number or name.</source>
        <translation type="unfinished">Nie znamy jeszcze tego stolika. Wpisz jego numer lub nazwę.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back first.</source>
        <translation type="unfinished">Ten pomysł został wycofany. Najpierw go przywróć.</translation>
    </message>
    <message>
        <source>This badge was cancelled, so nobody can vote with it. Ask an organiser for another badge.</source>
        <translation type="unfinished">Ten identyfikator został unieważniony, więc nie można nim głosować. Poproś kogoś z organizatorów o inny identyfikator.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {limit} digits and nothing else. Type one.</source>
        <translation type="unfinished">PIN ma od {least} do {limit} cyfr i nic poza tym. Wpisz PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation type="unfinished">Te dwa PIN-y nie są takie same. Wpisz drugi jeszcze raz.</translation>
    </message>
    <message>
        <source>The PIN of this kiosk cannot be read any more. Everything else is safe. Whoever owns this laptop can unlock it: docs/setting-up-a-kiosk.md says how.</source>
        <translation type="unfinished">PIN-u tego stanowiska nie da się już odczytać. Wszystko inne jest bezpieczne. Osoba, do której należy laptop, może go odblokować: docs/setting-up-a-kiosk.md mówi jak.</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Nothing was saved. Choose one of its answers.</source>
        <translation type="unfinished">To pytanie w międzyczasie się zmieniło. Nic nie zapisano. Wybierz jedną z jego odpowiedzi.</translation>
    </message>
    <message>
        <source>This event does not ask equality questions. Nothing was saved.</source>
        <translation type="unfinished">W tym wydarzeniu nie ma pytań o równość. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>There is no room for more equality answers, so these were not kept. What was kept before is safe.</source>
        <translation type="unfinished">Nie ma miejsca na więcej odpowiedzi na pytania o równość, więc tych nie zachowano. To, co zachowano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The file could not be written there. Everything on this laptop is safe. Choose another place and try again.</source>
        <translation type="unfinished">Nie udało się tam zapisać pliku. Wszystko na tym laptopie jest bezpieczne. Wybierz inne miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished">Zapisane na tym laptopie</translation>
    </message>
    <message>
        <source>Shared in the room</source>
        <translation type="unfinished">Udostępnione na sali</translation>
    </message>
    <message>
        <source>On the central platform</source>
        <translation type="unfinished">Na platformie centralnej</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation type="unfinished">Na pendrivie</translation>
    </message>
    <message>
        <source>{place}: {number}</source>
        <translation type="unfinished">{place}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln pomysł</numerusform>
            <numerusform>%Ln pomysły</numerusform>
            <numerusform>%Ln pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>%Ln minutę temu</numerusform>
            <numerusform>%Ln minuty temu</numerusform>
            <numerusform>%Ln minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>%Ln godzinę temu</numerusform>
            <numerusform>%Ln godziny temu</numerusform>
            <numerusform>%Ln godzin temu</numerusform>
        </translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished">{date}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) from here, kept for an organiser to look at</source>
        <translation type="unfinished">
            <numerusform>%Ln pomysł stąd, czeka na decyzję organizatorów</numerusform>
            <numerusform>%Ln pomysły stąd, czekają na decyzję organizatorów</numerusform>
            <numerusform>%Ln pomysłów stąd, czeka na decyzję organizatorów</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (left out by an organiser)</source>
        <translation type="unfinished">{title} (pominięty przez organizatorów)</translation>
    </message>
    <message>
        <source>caffeinate did not start.</source>
        <translation type="unfinished">Nie udało się uruchomić caffeinate.</translation>
    </message>
    <message>
        <source>No desktop answered.</source>
        <translation type="unfinished">Żadne środowisko graficzne nie odpowiedziało.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation type="unfinished">To nie jest Windows.</translation>
    </message>
    <message>
        <source>Windows refused to keep the screen on.</source>
        <translation type="unfinished">Windows odmówił pozostawienia włączonego ekranu.</translation>
    </message>
    <message>
        <source>This session has no message bus to ask for it.</source>
        <translation type="unfinished">Ta sesja nie ma magistrali komunikatów, przez którą można o to poprosić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s): choose one</source>
        <translation type="unfinished">
            <numerusform>%Ln wersja treści: wybierz jedną</numerusform>
            <numerusform>%Ln wersje treści: wybierz jedną</numerusform>
            <numerusform>%Ln wersji treści: wybierz jedną</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Wycofany</translation>
    </message>
    <message>
        <source>With detail</source>
        <translation type="unfinished">Ze szczegółami</translation>
    </message>
    <message>
        <source>Qt&apos;s speech parts are not installed.</source>
        <translation type="unfinished">Moduły mowy Qt nie są zainstalowane.</translation>
    </message>
    <message>
        <source>No challenge has arrived yet</source>
        <translation type="unfinished">Nie dotarło jeszcze żadne wyzwanie</translation>
    </message>
    <message>
        <source>Choose another challenge</source>
        <translation type="unfinished">Wybierz inne wyzwanie</translation>
    </message>
    <message>
        <source>Keep this challenge</source>
        <translation type="unfinished">Zostań przy tym wyzwaniu</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Wyzwania</translation>
    </message>
    <message>
        <source>Challenge {number} of {total}</source>
        <translation type="unfinished">Wyzwanie {number} z {total}</translation>
    </message>
    <message>
        <source>This table</source>
        <translation type="unfinished">Ten stolik</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">Wszystkie stoliki</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished">Szukaj pomysłów</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished">Pomysły</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished">Edytuj pomysł</translation>
    </message>
    <message>
        <source>Take back idea</source>
        <translation type="unfinished">Wycofaj pomysł</translation>
    </message>
    <message>
        <source>Bring back idea</source>
        <translation type="unfinished">Przywróć pomysł</translation>
    </message>
    <message>
        <source>No idea holds all of these words. Try fewer words.</source>
        <translation type="unfinished">Żaden pomysł nie zawiera wszystkich tych słów. Wpisz mniej słów.</translation>
    </message>
    <message>
        <source>No ideas yet. Type the first one, then press Enter.</source>
        <translation type="unfinished">Nie ma jeszcze pomysłów. Wpisz pierwszy i naciśnij Enter.</translation>
    </message>
    <message>
        <source>No table has an idea yet. Yours can be the first.</source>
        <translation type="unfinished">Żaden stolik nie ma jeszcze pomysłu. Wasz może być pierwszy.</translation>
    </message>
    <message>
        <source>Only {table} can change this idea.</source>
        <translation type="unfinished">Ten pomysł może zmienić tylko {table}.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back to edit it.</source>
        <translation type="unfinished">Ten pomysł został wycofany. Przywróć go, aby go edytować.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Szczegóły</translation>
    </message>
    <message>
        <source>Ctrl and Enter save the idea.</source>
        <translation type="unfinished">Ctrl i Enter zapisują pomysł.</translation>
    </message>
    <message>
        <source>Add detail</source>
        <translation type="unfinished">Dodaj szczegóły</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished">Znaki: {length} z {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more idea(s)</source>
        <translation type="unfinished">
            <numerusform>jeszcze %Ln pomysł</numerusform>
            <numerusform>jeszcze %Ln pomysły</numerusform>
            <numerusform>jeszcze %Ln pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation type="unfinished">Język wpisu: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">Inny język</translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation type="unfinished">Użyj pendrive&apos;a</translation>
    </message>
    <message>
        <source>Stick at work</source>
        <translation type="unfinished">Pendrive pracuje</translation>
    </message>
    <message>
        <source>Stick: see how it went</source>
        <translation type="unfinished">Pendrive: zobacz wynik</translation>
    </message>
    <message>
        <source>Practise here</source>
        <translation type="unfinished">Ćwicz tutaj</translation>
    </message>
    <message>
        <source>For the time before the doors open: no vote counts until you end it, also after a restart. Every page says so.</source>
        <translation type="unfinished">Na czas przed otwarciem drzwi: żaden głos się nie liczy, dopóki tego nie zakończysz, także po ponownym uruchomieniu. Mówi o tym każda strona.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished">Zakończ ćwiczenie</translation>
    </message>
    <message>
        <source>This kiosk is not for practice</source>
        <translation type="unfinished">To stanowisko nie służy do ćwiczeń</translation>
    </message>
    <message>
        <source>This kiosk is still for practice</source>
        <translation type="unfinished">To stanowisko nadal służy do ćwiczeń</translation>
    </message>
    <message>
        <source>Practice: nothing that you do here counts.</source>
        <translation type="unfinished">Ćwiczenie: nic, co tu robisz, się nie liczy.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">Najpierw poćwicz</translation>
    </message>
    <message>
        <source>Practise voting meanwhile</source>
        <translation type="unfinished">Poćwicz głosowanie w tym czasie</translation>
    </message>
    <message>
        <source>It takes a minute and needs no badge. None of it counts.</source>
        <translation type="unfinished">Zajmuje to minutę i nie wymaga identyfikatora. Nic z tego się nie liczy.</translation>
    </message>
    <message>
        <source>Practise voting</source>
        <translation type="unfinished">Poćwicz głosowanie</translation>
    </message>
    <message>
        <source>This kiosk is for practice. No vote counts here.</source>
        <translation type="unfinished">To stanowisko służy do ćwiczeń. Żaden głos się tu nie liczy.</translation>
    </message>
    <message>
        <source>To vote, go to another kiosk, or ask an organiser.</source>
        <translation type="unfinished">Aby zagłosować, podejdź do innego stanowiska lub zapytaj kogoś z organizatorów.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished">Zacznij ćwiczyć</translation>
    </message>
    <message>
        <source>Use a practice badge</source>
        <translation type="unfinished">Użyj identyfikatora do ćwiczeń</translation>
    </message>
    <message>
        <source>Or try it with your own badge: nothing of it is kept.</source>
        <translation type="unfinished">Albo spróbuj z własnym identyfikatorem: nic z niego nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>You have practised voting</source>
        <translation type="unfinished">Głosowanie przećwiczone</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing of it is kept.</source>
        <translation type="unfinished">Nic nie zostało policzone i nic z tego nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>A receipt to practise with</source>
        <translation type="unfinished">Potwierdzenie do ćwiczeń</translation>
    </message>
    <message>
        <source>After a real vote, a receipt like this shows later that your vote is there. No vote is found under this one.</source>
        <translation type="unfinished">Po prawdziwym głosowaniu takie potwierdzenie pokazuje później, że Twój głos tam jest. Pod tym nie ma żadnego głosu.</translation>
    </message>
    <message>
        <source>This is practice. Your answers are deleted.</source>
        <translation type="unfinished">To ćwiczenie. Odpowiedzi zostaną usunięte.</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation type="unfinished">Głosuj teraz</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished">Poćwicz ponownie</translation>
    </message>
    <message>
        <source>Which fruit should there be at the break?</source>
        <translation type="unfinished">Jakie owoce powinny być na przerwie?</translation>
    </message>
    <message>
        <source>Apples</source>
        <translation type="unfinished">Jabłka</translation>
    </message>
    <message>
        <source>Pears</source>
        <translation type="unfinished">Gruszki</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation type="unfinished">Banany</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation type="unfinished">Winogrona</translation>
    </message>
    <message>
        <source>Oranges</source>
        <translation type="unfinished">Pomarańcze</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation type="unfinished">Czereśnie</translation>
    </message>
    <message>
        <source>Strawberries</source>
        <translation type="unfinished">Truskawki</translation>
    </message>
    <message>
        <source>Melons</source>
        <translation type="unfinished">Melony</translation>
    </message>
    <message>
        <source>Which drinks should there be at the break?</source>
        <translation type="unfinished">Jakie napoje powinny być na przerwie?</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished">Herbata</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished">Kawa</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Woda</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished">Mleko</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation type="unfinished">Sok jabłkowy</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation type="unfinished">Sok pomarańczowy</translation>
    </message>
    <message>
        <source>Lemonade</source>
        <translation type="unfinished">Lemoniada</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation type="unfinished">Gorąca czekolada</translation>
    </message>
    <message>
        <source>Which vegetables should go into the soup?</source>
        <translation type="unfinished">Jakie warzywa powinny trafić do zupy?</translation>
    </message>
    <message>
        <source>Carrots</source>
        <translation type="unfinished">Marchew</translation>
    </message>
    <message>
        <source>Potatoes</source>
        <translation type="unfinished">Ziemniaki</translation>
    </message>
    <message>
        <source>Onions</source>
        <translation type="unfinished">Cebula</translation>
    </message>
    <message>
        <source>Leeks</source>
        <translation type="unfinished">Por</translation>
    </message>
    <message>
        <source>Peas</source>
        <translation type="unfinished">Groszek</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation type="unfinished">Fasola</translation>
    </message>
    <message>
        <source>Tomatoes</source>
        <translation type="unfinished">Pomidory</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation type="unfinished">Pieczarki</translation>
    </message>
    <message>
        <source>Which colours should the curtains have?</source>
        <translation type="unfinished">Jakie kolory powinny mieć zasłony?</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Zielony</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Niebieski</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Fioletowy</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brązowy</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">Szary</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ćwiczenie</translation>
    </message>
    <message>
        <source>None: votes count on this kiosk.</source>
        <translation type="unfinished">Brak: na tym stanowisku głosy się liczą.</translation>
    </message>
    <message>
        <source>This kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">To stanowisko służy do ćwiczeń: żaden głos się na nim nie liczy.</translation>
    </message>
    <message>
        <source>Voting is open, and this kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">Głosowanie trwa, a to stanowisko służy do ćwiczeń: żaden głos się na nim nie liczy.</translation>
    </message>
    <message>
        <source>Choose “End practice” on the staff&apos;s page before people vote.</source>
        <translation type="unfinished">Wybierz „Zakończ ćwiczenie” na stronie obsługi, zanim zacznie się głosowanie.</translation>
    </message>
    <message>
        <source>Voting on this challenge is open again. This vote can be cast.</source>
        <translation type="unfinished">Głosowanie w tym wyzwaniu jest znowu otwarte. Ten głos można oddać.</translation>
    </message>
    <message>
        <source>This challenge takes no more votes. Votes that were cast before are safe.</source>
        <translation type="unfinished">W tym wyzwaniu nie można już głosować. Głosy oddane wcześniej są bezpieczne.</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take it off your vote to go on.</source>
        <translation type="unfinished">Stolik wycofał ten pomysł. Usuń go ze swojego głosu, aby przejść dalej.</translation>
    </message>
    <message>
        <source>Take this idea off my vote</source>
        <translation type="unfinished">Usuń ten pomysł z mojego głosu</translation>
    </message>
    <message>
        <source>Voting is open. Two ideas at a time are compared, and the second one has not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Głosowanie trwa. Porównuje się po dwa pomysły, a drugi nie dotarł jeszcze na to stanowisko. Prosimy wrócić później.</translation>
    </message>
    <message>
        <source>There are too few ideas to vote on yet</source>
        <translation type="unfinished">Jest jeszcze za mało pomysłów do głosowania</translation>
    </message>
    <message>
        <source>What you have answered so far is kept.</source>
        <translation type="unfinished">To, na co już odpowiedziano, zostanie zachowane.</translation>
    </message>
    <message>
        <source>If you walk away, your answers to these questions are not kept.</source>
        <translation type="unfinished">Jeśli odejdziesz, odpowiedzi na te pytania nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Keys for the search</source>
        <translation type="unfinished">Klawisze do wyszukiwania</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished">Pokaż litery</translation>
    </message>
    <message>
        <source>The answer is undone.</source>
        <translation type="unfinished">Odpowiedź została cofnięta.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished">Inne litery</translation>
    </message>
    <message>
        <source>What is typed is hidden.</source>
        <translation type="unfinished">To, co wpisano, jest ukryte.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Plug them in again, or ask an organiser.</source>
        <translation type="unfinished">Czytanie na głos zostało zatrzymane, bo odłączono słuchawki. Podłącz je znowu albo poproś kogoś z organizatorów.</translation>
    </message>
    <message>
        <source>It is the loudest.</source>
        <translation type="unfinished">To jest najgłośniej.</translation>
    </message>
    <message>
        <source>It is the quietest.</source>
        <translation type="unfinished">To jest najciszej.</translation>
    </message>
    <message>
        <source>It is the fastest.</source>
        <translation type="unfinished">To jest najszybciej.</translation>
    </message>
    <message>
        <source>It is the slowest.</source>
        <translation type="unfinished">To jest najwolniej.</translation>
    </message>
    <message>
        <source>Take headphones with a USB plug, and plug them in before you save. When they are pulled out, reading stops at once.</source>
        <translation type="unfinished">Weź słuchawki z wtyczką USB i podłącz je przed zapisaniem. Po ich odłączeniu czytanie od razu ustaje.</translation>
    </message>
    <message>
        <source>By this clock, no other laptop has written anything for 5 minutes. If they are at work now, this clock is ahead.</source>
        <translation type="unfinished">Według tego zegara żaden inny laptop nic nie zapisał od 5 minut. Jeśli teraz pracują, ten zegar się spieszy.</translation>
    </message>
    <message>
        <source>Takes votes and ideas to laptops that this one cannot reach.</source>
        <translation type="unfinished">Przenosi głosy i pomysły na laptopy, z którymi ten nie ma połączenia.</translation>
    </message>
    <message>
        <source>A badge was scanned. Here it does nothing.</source>
        <translation type="unfinished">Zeskanowano identyfikator. Tutaj nic to nie zmienia.</translation>
    </message>
    <message>
        <source>A badge was scanned, but this vote is not finished. Finish it, or leave it, and then scan the badge again.</source>
        <translation type="unfinished">Zeskanowano identyfikator, ale to głosowanie nie jest zakończone. Trzeba je dokończyć albo opuścić, a potem zeskanować identyfikator jeszcze raz.</translation>
    </message>
    <message>
        <source>A badge was scanned, but these questions are not finished. Answer them, or skip them, and then scan the badge again.</source>
        <translation type="unfinished">Zeskanowano identyfikator, ale te pytania nie są zakończone. Trzeba na nie odpowiedzieć albo je pominąć, a potem zeskanować identyfikator jeszcze raz.</translation>
    </message>
    <message>
        <source>Nobody can vote here now</source>
        <translation type="unfinished">Teraz nikt nie może tu głosować</translation>
    </message>
    <message>
        <source>Ask staff, or go to another kiosk.</source>
        <translation type="unfinished">Zapytaj obsługę albo podejdź do innego stanowiska.</translation>
    </message>
</context>
</TS>
