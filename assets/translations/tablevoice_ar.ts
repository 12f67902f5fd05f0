<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished">شاركنا رأيك</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished">ابدأ التصويت</translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished">ستحتاج إلى شارتك. يستغرق الأمر نحو دقيقة.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished">أظهِر شارتك</translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished">امسح الشارة ضوئيًا، أو اكتب رموزها الـ١٣.</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished">رمز الشارة</translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished">مفاتيح لكتابة رمز الشارة</translation>
    </message>
    <message>
        <source>Next: some questions about you. They are optional, and you can skip all of them.</source>
        <translation type="unfinished">التالي: بعض الأسئلة عنك. وهي اختيارية، ويمكنك تخطيها كلها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Equality questions</source>
        <translation type="unfinished">أسئلة المساواة</translation>
    </message>
    <message>
        <source>Your vote is saved. It does not change, whatever you answer here.</source>
        <translation type="unfinished">صوتك محفوظ. ولن يتغير مهما كانت إجاباتك هنا.</translation>
    </message>
    <message>
        <source>We ask these questions to see who takes part, and who is missing. The organisers see how many people gave each answer. Small numbers are hidden.</source>
        <translation type="unfinished">نطرح هذه الأسئلة لنعرف من يشارك ومن يغيب. يرى المنظِّمون عدد من اختار كل إجابة. وتُخفى الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>Your answers are kept apart from your vote. They are linked to no badge, no vote, no laptop, and to no time but the day.</source>
        <translation type="unfinished">تُحفظ إجاباتك بمعزل عن صوتك. ولا ترتبط بأي شارة أو صوت أو حاسوب، ولا بأي وقت سوى اليوم.</translation>
    </message>
    <message>
        <source>You can skip any question. If you answered them before at this event, skip them all.</source>
        <translation type="unfinished">يمكنك تخطي أي سؤال. وإن كنت قد أجبت عنها من قبل في هذه الفعالية فتخطَّها كلها.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished">الإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>Skip all questions</source>
        <translation type="unfinished">تخطي كل الأسئلة</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">أفضِّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished">تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished">تخطي الباقي</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished">إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>You skipped the questions.</source>
        <translation type="unfinished">لقد تخطيت الأسئلة.</translation>
    </message>
    <message>
        <source>Your vote is saved. Your answers could not be kept.</source>
        <translation type="unfinished">صوتك محفوظ. تعذّر حفظ إجاباتك.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished">السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>A character is wrong, or two are swapped. Look at your badge again.</source>
        <translation type="unfinished">أحد الرموز خطأ، أو تبادل رمزان مكانيهما. انظر إلى شارتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished">العودة إلى البداية</translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished">اختر تحديًا</translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished">صوِّت في هذا التحدي</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished">سبق أن صوَّتَّ في هذا التحدي. سيحل الصوت الجديد محل السابق.</translation>
    </message>
    <message>
        <source>You have voted on this, and here the first vote counts.</source>
        <translation type="unfinished">لقد صوّتَّ على هذا، والصوت الأول هنا هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished">ابحث في الأفكار</translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished">لا توجد فكرة فيها هذه الكلمات. جرِّب كلمات أقل، أو امسح البحث.</translation>
    </message>
    <message>
        <source>Show all ideas</source>
        <translation type="unfinished">عرض كل الأفكار</translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished">الخروج دون تصويت</translation>
    </message>
    <message>
        <source>Review your vote</source>
        <translation type="unfinished">راجع صوتك</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished">امنح نقطة</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished">استرد نقطة</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished">اقرأ المزيد</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">اقرأ أقل</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right gives a dot, Left takes it back.</source>
        <translation type="unfinished">ينقلك السهمان إلى أعلى وإلى أسفل بين الأفكار. السهم الأيسر يمنح نقطة، والسهم الأيمن يستردها.</translation>
    </message>
    <message>
        <source>Voting on this challenge has just closed. Votes that were cast before are safe; this one can no longer be cast.</source>
        <translation type="unfinished">أُغلق التصويت في هذا التحدي للتو. الأصوات التي أُدلي بها من قبل محفوظة؛ ولم يعد ممكنًا الإدلاء بهذا الصوت.</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation type="unfinished">تحقق من صوتك</translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished">لم تمنح أي نقطة. يمكنك الإدلاء بصوت فارغ: يُحسب مشاركةً ولا يدعم أي فكرة. أو عُد وامنح نقاطك.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished">يمكنك الإدلاء بصوتك هكذا، أو العودة ومنح ما بقي من نقاطك.</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take your dots off it to go on.</source>
        <translation type="unfinished">سحبت الطاولة هذه الفكرة. استرد نقاطك منها للمتابعة.</translation>
    </message>
    <message>
        <source>Go back to the ideas</source>
        <translation type="unfinished">العودة إلى الأفكار</translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished">تغيير النقاط</translation>
    </message>
    <message>
        <source>Take these dots back</source>
        <translation type="unfinished">استرد هذه النقاط</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished">أدلِ بصوتي</translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished">أدلِ بصوت فارغ</translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished">لم يُدلَ بصوتك</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شكرًا لك</translation>
    </message>
    <message>
        <source>Your vote is saved on this laptop.</source>
        <translation type="unfinished">صوتك محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody can see from it who you are. This screen keeps nothing of your vote.</source>
        <translation type="unfinished">لا يمكن لأحد أن يعرف منه من أنت. لا تحتفظ هذه الشاشة بشيء من صوتك.</translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished">صوِّت في تحدٍّ آخر</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Everything you chose is still here.</source>
        <translation type="unfinished">كل ما اخترته ما زال هنا.</translation>
    </message>
    <message>
        <source>If you walk away, nothing is cast and nothing is kept.</source>
        <translation type="unfinished">إذا ابتعدت فلن يُدلى بأي صوت ولن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">نعم، أحتاج إلى مزيد من الوقت</translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation type="unfinished">الخروج دون تصويت؟</translation>
    </message>
    <message>
        <source>No, go back to my vote</source>
        <translation type="unfinished">لا، العودة إلى صوتي</translation>
    </message>
    <message>
        <source>Yes, leave without voting</source>
        <translation type="unfinished">نعم، الخروج دون تصويت</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation type="unfinished">جهاز التصويت هذا ليس جاهزًا بعد</translation>
    </message>
    <message>
        <source>It has not joined an event. Ask an organiser to set it up.</source>
        <translation type="unfinished">لم ينضم إلى فعالية. اطلب من أحد المنظِّمين إعداده.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished">لا يوجد ما يُصوَّت عليه بعد</translation>
    </message>
    <message>
        <source>The challenges have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">لم تصل التحديات إلى جهاز التصويت هذا. يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>Voting is closed</source>
        <translation type="unfinished">التصويت مغلق</translation>
    </message>
    <message>
        <source>No challenge is open for votes at the moment. Votes that were cast are safe. This screen changes when voting opens.</source>
        <translation type="unfinished">لا يوجد تحدٍّ مفتوح للتصويت الآن. الأصوات التي أُدلي بها محفوظة. تتغير هذه الشاشة عند فتح التصويت.</translation>
    </message>
    <message>
        <source>There are no ideas to vote on yet</source>
        <translation type="unfinished">لا توجد أفكار للتصويت عليها بعد</translation>
    </message>
    <message>
        <source>Voting is open, and the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">التصويت مفتوح، لكن الأفكار لم تصل إلى جهاز التصويت هذا. يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">لا يعرف جهاز التصويت هذا أي شارة بعد</translation>
    </message>
    <message>
        <source>Voting is open, and no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished">التصويت مفتوح، لكن لم تصل أي شارات إلى جهاز التصويت هذا. أخبر أحد المنظِّمين.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation type="unfinished">
            <numerusform>لم تبق لديك نقاط.</numerusform>
            <numerusform>بقيت لديك نقطة واحدة.</numerusform>
            <numerusform>بقيت لديك نقطتان.</numerusform>
            <numerusform>بقيت لديك %Ln نقاط.</numerusform>
            <numerusform>بقيت لديك %Ln نقطة.</numerusform>
            <numerusform>بقيت لديك %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have given all your dots.</source>
        <translation type="unfinished">منحتَ كل نقاطك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation type="unfinished">
            <numerusform>لم تُمنح أي نقطة.</numerusform>
            <numerusform>مُنحت نقطة واحدة.</numerusform>
            <numerusform>مُنحت نقطتان.</numerusform>
            <numerusform>مُنحت %Ln نقاط.</numerusform>
            <numerusform>مُنحت %Ln نقطة.</numerusform>
            <numerusform>مُنحت %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have 1 dot. Give it to the idea you support.</source>
        <translation type="unfinished">لديك نقطة واحدة. امنحها للفكرة التي تؤيدها.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط.</numerusform>
            <numerusform>لديك نقطة واحدة. امنحها لفكرة واحدة.</numerusform>
            <numerusform>لديك نقطتان. امنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقاط. امنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقطة. امنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقطة. امنح كل نقطة لفكرة مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط.</numerusform>
            <numerusform>لديك نقطة واحدة. امنحها للفكرة التي تؤيدها.</numerusform>
            <numerusform>لديك نقطتان. امنحهما للأفكار التي تؤيدها.</numerusform>
            <numerusform>لديك %Ln نقاط. امنحها للأفكار التي تؤيدها.</numerusform>
            <numerusform>لديك %Ln نقطة. امنحها للأفكار التي تؤيدها.</numerusform>
            <numerusform>لديك %Ln نقطة. امنحها للأفكار التي تؤيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك نقطة واحدة. امنحها للفكرة التي تؤيدها. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك نقطتان. امنحهما للأفكار التي تؤيدها. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقاط. امنحها للأفكار التي تؤيدها. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقطة. امنحها للأفكار التي تؤيدها. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقطة. امنحها للأفكار التي تؤيدها. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>لا تأخذ الفكرة الواحدة أي نقطة.</numerusform>
            <numerusform>لا تأخذ الفكرة الواحدة أكثر من نقطة واحدة.</numerusform>
            <numerusform>لا تأخذ الفكرة الواحدة أكثر من نقطتين.</numerusform>
            <numerusform>لا تأخذ الفكرة الواحدة أكثر من %Ln نقاط.</numerusform>
            <numerusform>لا تأخذ الفكرة الواحدة أكثر من %Ln نقطة.</numerusform>
            <numerusform>لا تأخذ الفكرة الواحدة أكثر من %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left. Take one back first, then give it here.</source>
        <translation type="unfinished">لم تبق لديك نقاط. استرد نقطة أولًا، ثم امنحها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation type="unfinished">
            <numerusform>لا نقاط منك</numerusform>
            <numerusform>نقطة واحدة منك</numerusform>
            <numerusform>نقطتان منك</numerusform>
            <numerusform>%Ln نقاط منك</numerusform>
            <numerusform>%Ln نقطة منك</numerusform>
            <numerusform>%Ln نقطة منك</numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished">لا نقاط منك</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>لم تختر أي فكرة.</numerusform>
            <numerusform>اخترت فكرة واحدة.</numerusform>
            <numerusform>اخترت فكرتين.</numerusform>
            <numerusform>اخترت %Ln أفكار.</numerusform>
            <numerusform>اخترت %Ln فكرة.</numerusform>
            <numerusform>اخترت %Ln فكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %Ln idea(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>لم تختر أي فكرة ولم تدلِ بصوتك.</numerusform>
            <numerusform>اخترت فكرة واحدة ولم تدلِ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت فكرتين ولم تدلِ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln أفكار ولم تدلِ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln فكرة ولم تدلِ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln فكرة ولم تدلِ بصوتك. سيضيع اختيارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>لا يمكنك اختيار أي فكرة.</numerusform>
            <numerusform>يمكنك اختيار فكرة واحدة.</numerusform>
            <numerusform>يمكنك اختيار فكرتين.</numerusform>
            <numerusform>يمكنك اختيار %Ln أفكار.</numerusform>
            <numerusform>يمكنك اختيار %Ln فكرة.</numerusform>
            <numerusform>يمكنك اختيار %Ln فكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea {number} of {total}: {title}. {given}.</source>
        <translation type="unfinished">الفكرة {number} من {total}: {title}. {given}.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished">اخترتها أنت</translation>
    </message>
    <message>
        <source>Not chosen by you</source>
        <translation type="unfinished">لم تخترها</translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln more idea(s).</source>
        <translation type="unfinished">
            <numerusform>لا يمكنك اختيار المزيد من الأفكار.</numerusform>
            <numerusform>يمكنك اختيار فكرة واحدة أخرى.</numerusform>
            <numerusform>يمكنك اختيار فكرتين أخريين.</numerusform>
            <numerusform>يمكنك اختيار %Ln أفكار أخرى.</numerusform>
            <numerusform>يمكنك اختيار %Ln فكرة أخرى.</numerusform>
            <numerusform>يمكنك اختيار %Ln فكرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can choose no more ideas.</source>
        <translation type="unfinished">لا يمكنك اختيار المزيد من الأفكار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>لم تُختر أي فكرة.</numerusform>
            <numerusform>اختيرت فكرة واحدة.</numerusform>
            <numerusform>اختيرت فكرتان.</numerusform>
            <numerusform>اختيرت %Ln أفكار.</numerusform>
            <numerusform>اختيرت %Ln فكرة.</numerusform>
            <numerusform>اختيرت %Ln فكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the ideas that you support, %Ln at most.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>لا يمكنك اختيار أي فكرة.</numerusform>
            <numerusform>اختر الفكرة التي تؤيدها، واحدة على الأكثر.</numerusform>
            <numerusform>اختر الأفكار التي تؤيدها، اثنتين على الأكثر.</numerusform>
            <numerusform>اختر الأفكار التي تؤيدها، %Ln على الأكثر.</numerusform>
            <numerusform>اختر الأفكار التي تؤيدها، %Ln على الأكثر.</numerusform>
            <numerusform>اختر الأفكار التي تؤيدها، %Ln على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have chosen this idea already.</source>
        <translation type="unfinished">لقد اخترت هذه الفكرة من قبل.</translation>
    </message>
    <message>
        <source>You can choose no more. Take one back first, then choose this one.</source>
        <translation type="unfinished">لا يمكنك اختيار المزيد. تراجع عن واحدة أولًا، ثم اختر هذه.</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation type="unfinished">التراجع عن اختياري</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right chooses an idea, Left takes that back.</source>
        <translation type="unfinished">ينتقل السهمان الأعلى والأسفل بين الأفكار. السهم الأيسر يختار الفكرة، والأيمن يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take your choice back to go on.</source>
        <translation type="unfinished">سحبت الطاولة هذه الفكرة. تراجع عن اختيارك للمتابعة.</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">تغيير هذا الاختيار</translation>
    </message>
    <message>
        <source>Take this choice back</source>
        <translation type="unfinished">التراجع عن هذا الاختيار</translation>
    </message>
    <message>
        <source>You have chosen no idea. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and choose.</source>
        <translation type="unfinished">لم تختر أي فكرة. يمكنك الإدلاء بصوت فارغ: يُحتسب مشاركةً ولا يدعم أي فكرة. أو ارجع واختر.</translation>
    </message>
    <message>
        <source>The only idea</source>
        <translation type="unfinished">الفكرة الوحيدة</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>لا أفكار</numerusform>
            <numerusform>الفكرة الوحيدة</numerusform>
            <numerusform>الفكرتان كلتاهما</numerusform>
            <numerusform>كل الأفكار، وعددها %Ln</numerusform>
            <numerusform>كل الأفكار، وعددها %Ln</numerusform>
            <numerusform>كل الأفكار، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas {first} to {last} of {total}</source>
        <translation type="unfinished">الأفكار من {first} إلى {last} من أصل {total}</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>لا أفكار تالية</numerusform>
            <numerusform>الفكرة التالية</numerusform>
            <numerusform>الفكرتان التاليتان</numerusform>
            <numerusform>الأفكار الـ%Ln التالية</numerusform>
            <numerusform>الأفكار الـ%Ln التالية</numerusform>
            <numerusform>الأفكار الـ%Ln التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>لا أفكار سابقة</numerusform>
            <numerusform>الفكرة السابقة</numerusform>
            <numerusform>الفكرتان السابقتان</numerusform>
            <numerusform>الأفكار الـ%Ln السابقة</numerusform>
            <numerusform>الأفكار الـ%Ln السابقة</numerusform>
            <numerusform>الأفكار الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>العودة إلى البداية الآن.</numerusform>
            <numerusform>العودة إلى البداية بعد ثانية واحدة.</numerusform>
            <numerusform>العودة إلى البداية بعد ثانيتين.</numerusform>
            <numerusform>العودة إلى البداية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>العودة إلى البداية بعد %Ln ثانية.</numerusform>
            <numerusform>العودة إلى البداية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>لم تمنح أي نقطة.</numerusform>
            <numerusform>منحتَ نقطة واحدة.</numerusform>
            <numerusform>منحتَ نقطتين.</numerusform>
            <numerusform>منحتَ %Ln نقاط.</numerusform>
            <numerusform>منحتَ %Ln نقطة.</numerusform>
            <numerusform>منحتَ %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished">التراجع عن الجواب الأخير</translation>
    </message>
    <message>
        <source>Choose this idea</source>
        <translation type="unfinished">اختيار هذه الفكرة</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation type="unfinished">تخطي هاتين الفكرتين</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">تغيير هذا الجواب</translation>
    </message>
    <message>
        <source>You have given no answer. You can cast an empty vote: it counts as taking part. Or go back and answer.</source>
        <translation type="unfinished">لم تعطِ أي جواب. يمكنك الإدلاء بصوت فارغ: يُحتسب مشاركةً. أو ارجع وأجب.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and answer more.</source>
        <translation type="unfinished">يمكنك الإدلاء بصوتك هكذا، أو الرجوع لإعطاء أجوبة أخرى.</translation>
    </message>
    <message>
        <source>Go back to the questions</source>
        <translation type="unfinished">الرجوع إلى الأسئلة</translation>
    </message>
    <message>
        <source>This idea was taken back by its table meanwhile.</source>
        <translation type="unfinished">سحبت الطاولة هذه الفكرة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation type="unfinished">لقد أجبت عن كل شيء.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished">لا أوافق</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">بلا رأي</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">تم التخطي</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation type="unfinished">جوابك: {answer}</translation>
    </message>
    <message>
        <source>You chose: {title}</source>
        <translation type="unfinished">اخترت: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation type="unfinished">وليس: {title}</translation>
    </message>
    <message>
        <source>Which of these two ideas is better? You can skip a pair.</source>
        <translation type="unfinished">أي هاتين الفكرتين أفضل؟ يمكنك التخطي.</translation>
    </message>
    <message>
        <source>Do you agree with this idea? You can pass.</source>
        <translation type="unfinished">هل توافق على هذه الفكرة؟ يمكنك عدم إبداء رأي.</translation>
    </message>
    <message>
        <source>Stop when you like: nothing counts until you cast your vote.</source>
        <translation type="unfinished">توقف متى شئت: لا يُحتسب شيء حتى تدلي بصوتك.</translation>
    </message>
    <message>
        <source>Pair {number} of {total}</source>
        <translation type="unfinished">الزوج {number} من {total}</translation>
    </message>
    <message>
        <source>Idea {number} of {total}</source>
        <translation type="unfinished">الفكرة {number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>لم تعطِ أي جواب.</numerusform>
            <numerusform>أعطيت جوابًا واحدًا.</numerusform>
            <numerusform>أعطيت جوابين.</numerusform>
            <numerusform>أعطيت %Ln أجوبة.</numerusform>
            <numerusform>أعطيت %Ln جوابًا.</numerusform>
            <numerusform>أعطيت %Ln جوابًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform>لم يبق أي سؤال.</numerusform>
            <numerusform>بقي سؤال واحد.</numerusform>
            <numerusform>بقي سؤالان.</numerusform>
            <numerusform>بقيت %Ln أسئلة.</numerusform>
            <numerusform>بقي %Ln سؤالًا.</numerusform>
            <numerusform>بقي %Ln سؤالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة لك.</numerusform>
            <numerusform>سؤال واحد لك.</numerusform>
            <numerusform>سؤالان لك.</numerusform>
            <numerusform>%Ln أسئلة لك.</numerusform>
            <numerusform>%Ln سؤالًا لك.</numerusform>
            <numerusform>%Ln سؤالًا لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cast an empty vote.</source>
        <translation type="unfinished">أدليتَ بصوت فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>لم تعطِ أي جواب.</numerusform>
            <numerusform>أعطيت جوابًا واحدًا.</numerusform>
            <numerusform>أعطيت جوابين.</numerusform>
            <numerusform>أعطيت %Ln أجوبة.</numerusform>
            <numerusform>أعطيت %Ln جوابًا.</numerusform>
            <numerusform>أعطيت %Ln جوابًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s) and not cast your vote. They would be lost.</source>
        <translation type="unfinished">
            <numerusform>لم تعطِ أي جواب ولم تدلِ بصوتك.</numerusform>
            <numerusform>أعطيت جوابًا واحدًا ولم تدلِ بصوتك. سيضيع.</numerusform>
            <numerusform>أعطيت جوابين ولم تدلِ بصوتك. سيضيعان.</numerusform>
            <numerusform>أعطيت %Ln أجوبة ولم تدلِ بصوتك. ستضيع.</numerusform>
            <numerusform>أعطيت %Ln جوابًا ولم تدلِ بصوتك. ستضيع.</numerusform>
            <numerusform>أعطيت %Ln جوابًا ولم تدلِ بصوتك. ستضيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>لم تمنح أي نقطة ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحتَ نقطة واحدة ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحتَ نقطتين ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحتَ %Ln نقاط ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحتَ %Ln نقطة ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحتَ %Ln نقطة ولم تُدلِ بصوتك. سيضيع صوتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>لا أفكار.</numerusform>
            <numerusform>فكرة واحدة.</numerusform>
            <numerusform>فكرتان.</numerusform>
            <numerusform>%Ln أفكار.</numerusform>
            <numerusform>%Ln فكرة.</numerusform>
            <numerusform>%Ln فكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط.</numerusform>
            <numerusform>لديك نقطة واحدة.</numerusform>
            <numerusform>لديك نقطتان.</numerusform>
            <numerusform>لديك %Ln نقاط.</numerusform>
            <numerusform>لديك %Ln نقطة.</numerusform>
            <numerusform>لديك %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation type="unfinished">
            <numerusform>ولا تحديات أخرى</numerusform>
            <numerusform>وتحدٍّ واحد آخر</numerusform>
            <numerusform>وتحديان آخران</numerusform>
            <numerusform>و%Ln تحديات أخرى</numerusform>
            <numerusform>و%Ln تحديًا آخر</numerusform>
            <numerusform>و%Ln تحدٍّ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished">صورة الكاميرا</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">نجمة</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation type="unfinished">تيلدا</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation type="unfinished">دولار</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation type="unfinished">يساوي</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">الطاقم</translation>
    </message>
    <message>
        <source>Go back to voting</source>
        <translation type="unfinished">العودة إلى التصويت</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished">للطاقم</translation>
    </message>
    <message>
        <source>Everybody else: choose “Go back to voting”. Nothing of your vote is lost.</source>
        <translation type="unfinished">الجميع ما عدا الطاقم: اختاروا «العودة إلى التصويت». لا يضيع شيء من صوتكم.</translation>
    </message>
    <message>
        <source>With the right PIN, a vote that has not been cast is thrown away.</source>
        <translation type="unfinished">عند إدخال الرمز الصحيح يُحذف الصوت الذي لم يُدلَ به.</translation>
    </message>
    <message>
        <source>PIN of this kiosk</source>
        <translation type="unfinished">رمز PIN لهذا الجهاز</translation>
    </message>
    <message>
        <source>Keys for the PIN</source>
        <translation type="unfinished">مفاتيح رمز PIN</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation type="unfinished">إدخال رمز PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PINs were typed. The next one is taken in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد %Ln ثانية.</numerusform>
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد ثانية واحدة.</numerusform>
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد ثانيتين.</numerusform>
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد %Ln ثوانٍ.</numerusform>
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد %Ln ثانية.</numerusform>
            <numerusform>كُتبت رموز خاطئة. يُقبل الرمز التالي بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to put right</source>
        <translation type="unfinished">أمور يلزم تصحيحها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>لا شيء يلزم تصحيحه</numerusform>
            <numerusform>أمر واحد يلزم تصحيحه</numerusform>
            <numerusform>أمران يلزم تصحيحهما</numerusform>
            <numerusform>%Ln أمور يلزم تصحيحها</numerusform>
            <numerusform>%Ln أمرًا يلزم تصحيحه</numerusform>
            <numerusform>%Ln أمر يلزم تصحيحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation type="unfinished">الانتقال إلى «{field}»</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished">خطأ: {sentence}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Language, now {now}</source>
        <translation type="unfinished">اللغة، الآن {now}</translation>
    </message>
    <message>
        <source>Text size, now {now}</source>
        <translation type="unfinished">حجم النص، الآن {now}</translation>
    </message>
    <message>
        <source>Colours, now {now}</source>
        <translation type="unfinished">الألوان، الآن {now}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished">{number}٪</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished">إغلاق الإشعار</translation>
    </message>
    <message>
        <source>Working on this laptop alone</source>
        <translation type="unfinished">يعمل على هذا الحاسوب وحده</translation>
    </message>
    <message>
        <source>Hosting this room</source>
        <translation type="unfinished">يستضيف هذه القاعة</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation type="unfinished">يرسل ويستقبل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">متصل</translation>
    </message>
    <message>
        <source>Offline: everything is safe here</source>
        <translation type="unfinished">غير متصل: كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation type="unfinished">أين كل شيء</translation>
    </message>
    <message>
        <source>This laptop has no event yet. Start a new event, or join one.</source>
        <translation type="unfinished">لا توجد فعالية على هذا الحاسوب بعد. ابدأ فعالية جديدة، أو انضم إلى واحدة.</translation>
    </message>
    <message>
        <source>This laptop has no name in the event yet. Choose what it does first.</source>
        <translation type="unfinished">ليس لهذا الحاسوب اسم في الفعالية بعد. اختر أولًا ما يفعله.</translation>
    </message>
    <message>
        <source>This challenge is not part of the event. Your words are still here. Choose one of the challenges shown.</source>
        <translation type="unfinished">هذا التحدي ليس جزءًا من الفعالية. كلماتك ما زالت هنا. اختر أحد التحديات المعروضة.</translation>
    </message>
    <message>
        <source>This idea is not on this laptop yet. Choose another one, or wait a moment.</source>
        <translation type="unfinished">هذه الفكرة ليست على هذا الحاسوب بعد. اختر فكرة أخرى، أو انتظر لحظة.</translation>
    </message>
    <message>
        <source>One of these ideas was taken back, or belongs to another challenge. Your other dots are still here. Take the dots off that idea, then go on.</source>
        <translation type="unfinished">إحدى هذه الأفكار سُحبت، أو تنتمي إلى تحدٍّ آخر. نقاطك الأخرى ما زالت هنا. استرد النقاط من تلك الفكرة، ثم تابع.</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this ballot was not cast. Ballots that were cast before are safe. Ask an organiser if you have a question.</source>
        <translation type="unfinished">التصويت في هذا التحدي مغلق، لذلك لم يُدلَ بهذا الصوت. الأصوات التي أُدلي بها من قبل محفوظة. اسأل أحد المنظِّمين إن كان لديك سؤال.</translation>
    </message>
    <message>
        <source>You gave {given} dots and have {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">النقاط الممنوحة: {given}، والمتاحة: {limit}. نقاطك ما زالت هنا. استرد بعضها، ثم تابع.</translation>
    </message>
    <message>
        <source>The most dots that one idea takes is {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">أقصى عدد من النقاط للفكرة الواحدة: {limit}. نقاطك ما زالت هنا. استرد بعضها، ثم تابع.</translation>
    </message>
    <message>
        <source>An idea takes 1 dot or more. Take it off the ballot to give it none.</source>
        <translation type="unfinished">تأخذ الفكرة نقطة واحدة على الأقل. أزلها من صوتك إن أردت ألا تمنحها شيئًا.</translation>
    </message>
    <message>
        <source>The list of ideas changed while you were voting, so this ballot was not cast. Go back to the ideas and cast it again.</source>
        <translation type="unfinished">تغيرت قائمة الأفكار أثناء تصويتك، لذلك لم يُدلَ بهذا الصوت. عُد إلى الأفكار وأدلِ به مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose one of the answers on the screen.</source>
        <translation type="unfinished">لم يُحفظ شيء. اختر أحد الأجوبة على الشاشة.</translation>
    </message>
    <message>
        <source>Nothing was saved. There are more answers than this challenge takes.</source>
        <translation type="unfinished">لم يُحفظ شيء. الأجوبة أكثر مما يقبله هذا التحدي.</translation>
    </message>
    <message>
        <source>This badge has voted on this challenge already, and here the first vote counts. That vote is safe.</source>
        <translation type="unfinished">صوّتت هذه الشارة على هذا التحدي من قبل، والصوت الأول هنا هو الذي يُحتسب. ذلك الصوت محفوظ.</translation>
    </message>
    <message>
        <source>This is not a whole receipt code. Look at it again and type all 9 characters.</source>
        <translation type="unfinished">هذا ليس رمز إيصال كاملًا. انظر إليه مجددًا واكتب الرموز التسعة كلها.</translation>
    </message>
    <message>
        <source>This is not a whole badge code. Look at the card and type all 13 characters.</source>
        <translation type="unfinished">هذا ليس رمز شارة كاملًا. انظر إلى البطاقة واكتب الرموز الـ١٣ كلها.</translation>
    </message>
    <message>
        <source>This badge does not belong to this event. Nothing is lost. Check the code, or ask an organiser for another badge.</source>
        <translation type="unfinished">هذه الشارة لا تنتمي إلى هذه الفعالية. لم يُفقد شيء. تحقق من الرمز، أو اطلب من أحد المنظِّمين شارة أخرى.</translation>
    </message>
    <message>
        <source>This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs.</source>
        <translation type="unfinished">لا يُسمح لهذا الحاسوب بذلك، لذلك لم يتغير شيء. اطلب من أحد المنظِّمين فعل ذلك على حاسوبه.</translation>
    </message>
    <message>
        <source>This is not the PIN of this kiosk. Type it again.</source>
        <translation type="unfinished">ليس هذا رمز PIN لهذا الجهاز. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>No PIN is taken for another {seconds} seconds, because wrong ones were typed. Wait, then type it again.</source>
        <translation type="unfinished">لن يُقبل أي رمز قبل {seconds} ثانية لأن رموزًا خاطئة كُتبت. انتظر ثم اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so this was not saved. What was saved before is safe, and your words are still on the screen. Free some space, then try again.</source>
        <translation type="unfinished">قرص هذا الحاسوب ممتلئ، لذلك لم يُحفظ هذا. ما حُفظ من قبل سليم، وكلماتك ما زالت على الشاشة. أخلِ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Part of what this laptop keeps cannot be read. Nothing was deleted. Close Tablevoice and open it again: it saves what it can.</source>
        <translation type="unfinished">تتعذر قراءة جزء مما يحتفظ به هذا الحاسوب. لم يُحذف شيء. أغلق Tablevoice وافتحه مرة أخرى: سينقذ ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>This laptop was busy and did not save this. Your words are still on the screen. Try again in a moment.</source>
        <translation type="unfinished">كان هذا الحاسوب مشغولًا ولم يحفظ هذا. كلماتك ما زالت على الشاشة. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This laptop cannot write to its disk, so this was not saved. What was saved before is safe, and your words are still on the screen. Tell an organiser.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب الكتابة على قرصه، لذلك لم يُحفظ هذا. ما حُفظ من قبل سليم، وكلماتك ما زالت على الشاشة. أخبر أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished">تدوين</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation type="unfinished">جهاز التصويت</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">شاشة القاعة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">تنظيم</translation>
    </message>
    <message>
        <source>An organiser has shut this laptop out of the event. What you write is kept here, and waits for an organiser.</source>
        <translation type="unfinished">استبعد أحد المنظِّمين هذا الحاسوب من الفعالية. ما تكتبه يُحفظ هنا وينتظر أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tablevoice. What was saved is safe, and your words are still on the screen. Go on working; tell an organiser if it happens again.</source>
        <translation type="unfinished">حدث خطأ داخل Tablevoice. ما حُفظ سليم، وكلماتك ما زالت على الشاشة. تابع؛ وأخبر أحد المنظِّمين إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>This vote is not on this laptop, or not yet: laptops tell each other of votes when they meet. Try again later, or ask an organiser.</source>
        <translation type="unfinished">هذا الصوت ليس على هذا الحاسوب، أو ليس بعد: تتبادل الحواسيب الأصوات حين تلتقي. حاول لاحقًا، أو اسأل أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop. It is safe, and one vote counts for your badge.</source>
        <translation type="unfinished">صوتك على هذا الحاسوب. إنه محفوظ، ويُحتسب لشارتك صوت واحد.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop, and no vote counts for its badge at the moment. Ask an organiser to look at the badge.</source>
        <translation type="unfinished">صوتك على هذا الحاسوب، ولا يُحتسب لشارته أي صوت حاليًا. اطلب من أحد المنظِّمين النظر في الشارة.</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished">الطاولة {name}</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation type="unfinished">المضيف: {names}</translation>
    </message>
    <message>
        <source>{name}. Button, not available now.</source>
        <translation type="unfinished">{name}. زر، غير متاح الآن.</translation>
    </message>
    <message>
        <source>{name}. Button, chosen.</source>
        <translation type="unfinished">{name}. زر، تم اختياره.</translation>
    </message>
    <message>
        <source>{name}. Button.</source>
        <translation type="unfinished">{name}. زر.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <translation type="unfinished">المكتوب: {text}</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished">لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>This is in a language that this laptop cannot read aloud.</source>
        <translation type="unfinished">هذا بلغة لا يستطيع هذا الحاسوب قراءتها بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">القراءة مرة أخرى</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">خفض الصوت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">رفع الصوت</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">أسرع</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">الصوت</translation>
    </message>
    <message>
        <source>Sound: volume and speed</source>
        <translation type="unfinished">الصوت: العلو والسرعة</translation>
    </message>
    <message>
        <source>Controls for reading aloud</source>
        <translation type="unfinished">أزرار القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because this laptop&apos;s voice does not answer. Ask an organiser.</source>
        <translation type="unfinished">توقفت القراءة بصوت عالٍ لأن صوت هذا الحاسوب لا يستجيب. اطلب المساعدة من أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Ask an organiser.</source>
        <translation type="unfinished">توقفت القراءة بصوت عالٍ لأن سماعات الرأس فُصلت. اطلب المساعدة من أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Scan the badge, hold it in front of the camera, or type its 13 characters.</source>
        <translation type="unfinished">امسح البطاقة، أو ضعها أمام الكاميرا، أو اكتب رموزها الـ 13.</translation>
    </message>
    <message>
        <source>Scan with camera</source>
        <translation type="unfinished">المسح بالكاميرا</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished">إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the camera. No picture is kept.</source>
        <translation type="unfinished">ضع الرمز الذي على بطاقتك أمام الكاميرا. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>This kiosk has no camera. A scanner or the keys work as well.</source>
        <translation type="unfinished">لا توجد كاميرا في هذا الجهاز. يمكنك استخدام الماسح أو المفاتيح.</translation>
    </message>
    <message>
        <source>That is not the code of a badge. Hold your badge in front of the camera.</source>
        <translation type="unfinished">هذا ليس رمز بطاقة. ضع بطاقتك أمام الكاميرا.</translation>
    </message>
    <message>
        <source>There is no code yet. Scan your badge, or type its 13 characters.</source>
        <translation type="unfinished">لا يوجد رمز بعد. امسح بطاقتك، أو اكتب رموزها الـ 13.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation type="unfinished">
            <numerusform>لا توجد رموز زائدة (%Ln). في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
            <numerusform>هناك رمز واحد زائد (%Ln). في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
            <numerusform>هناك رمزان زائدان (%Ln). في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رموز زائدة. في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رمزًا زائدًا. في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رمز زائد. في البطاقة مجموعات من 4 و4 و5. انظر إلى بطاقتك مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{sign}” stands in no badge code at this place. It is marked.</source>
        <translation type="unfinished">لا يأتي «{sign}» في هذا الموضع من أي رمز بطاقة. لقد حُدِّد لك.</translation>
    </message>
    <message>
        <source>Is your code {code}? Look at your badge.</source>
        <translation type="unfinished">هل رمزك هو {code}؟ انظر إلى بطاقتك.</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation type="unfinished">استخدام {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation type="unfinished">
            <numerusform>لا ينقص شيء (%Ln).</numerusform>
            <numerusform>ينقص رمز واحد (%Ln).</numerusform>
            <numerusform>ينقص رمزان (%Ln).</numerusform>
            <numerusform>تنقص %Ln رموز.</numerusform>
            <numerusform>ينقص %Ln رمزًا.</numerusform>
            <numerusform>ينقص %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first group has 4. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الأولى 4 رموز. انظر إلى بطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The second group has 4. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الثانية 4 رموز. انظر إلى بطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The third group has 5. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الثالثة 5 رموز. انظر إلى بطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation type="unfinished">اختيار موضوع</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">كل المواضيع</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished">التحقق من إيصال</translation>
    </message>
    <message>
        <source>Type the 9 characters of your receipt.</source>
        <translation type="unfinished">اكتب رموز إيصالك التسعة.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>Keys for the receipt</source>
        <translation type="unfinished">مفاتيح لكتابة الإيصال</translation>
    </message>
    <message>
        <source>Check this receipt</source>
        <translation type="unfinished">التحقق من هذا الإيصال</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">إيصالك</translation>
    </message>
    <message>
        <source>Write it down if you want to check later that your vote is there. It does not show how you voted.</source>
        <translation type="unfinished">دوّنه إن أردت أن تتحقق لاحقًا من وجود صوتك. وهو لا يُظهر كيف صوّتَّ.</translation>
    </message>
    <message>
        <source>Keep this screen longer</source>
        <translation type="unfinished">إبقاء هذه الشاشة مدة أطول</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>What is your ethnic group?</source>
        <translation type="unfinished">ما مجموعتك العرقية؟</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">أبيض</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation type="unfinished">مجموعات عرقية مختلطة أو متعددة</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">آسيوي أو آسيوي بريطاني</translation>
    </message>
    <message>
        <source>Black, African, Caribbean or Black British</source>
        <translation type="unfinished">أسود أو أفريقي أو كاريبي أو أسود بريطاني</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">مجموعة عرقية أخرى</translation>
    </message>
    <message>
        <source>Which of the following best describes your White background?</source>
        <translation type="unfinished">أي مما يلي يصف خلفيتك البيضاء أفضل وصف؟</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">إنجليزي أو ويلزي أو اسكتلندي أو إيرلندي شمالي أو بريطاني</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">إيرلندي</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">غجري أو رحّال إيرلندي</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">أي خلفية بيضاء أخرى</translation>
    </message>
    <message>
        <source>Which of the following best describes your Mixed or multiple ethnic groups background?</source>
        <translation type="unfinished">أي مما يلي يصف خلفيتك العرقية المختلطة أو المتعددة أفضل وصف؟</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">أبيض وأسود كاريبي</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">أبيض وأسود أفريقي</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">أبيض وآسيوي</translation>
    </message>
    <message>
        <source>Any other Mixed or multiple ethnic background</source>
        <translation type="unfinished">أي خلفية عرقية مختلطة أو متعددة أخرى</translation>
    </message>
    <message>
        <source>Which of the following best describes your Asian or Asian British background?</source>
        <translation type="unfinished">أي مما يلي يصف خلفيتك الآسيوية أو الآسيوية البريطانية أفضل وصف؟</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">هندي</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">باكستاني</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بنغلاديشي</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">صيني</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">أي خلفية آسيوية أخرى</translation>
    </message>
    <message>
        <source>Which of the following best describes your Black, African, Caribbean or Black British background?</source>
        <translation type="unfinished">أي مما يلي يصف خلفيتك السوداء أو الأفريقية أو الكاريبية أو السوداء البريطانية أفضل وصف؟</translation>
    </message>
    <message>
        <source>African</source>
        <translation type="unfinished">أفريقي</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">كاريبي</translation>
    </message>
    <message>
        <source>Any other Black, African or Caribbean background</source>
        <translation type="unfinished">أي خلفية سوداء أو أفريقية أو كاريبية أخرى</translation>
    </message>
    <message>
        <source>Which of the following best describes your background?</source>
        <translation type="unfinished">أي مما يلي يصف خلفيتك أفضل وصف؟</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">عربي</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">أي مجموعة عرقية أخرى</translation>
    </message>
    <message>
        <source>Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?</source>
        <translation type="unfinished">هل لديك أي حالات صحية جسدية أو نفسية أو مرض يدوم أو يُتوقع أن يدوم 12 شهرًا أو أكثر؟</translation>
    </message>
    <message>
        <source>Do any of your conditions or illnesses reduce your ability to carry out day to day activities?</source>
        <translation type="unfinished">هل تحدّ أي من حالاتك أو أمراضك من قدرتك على القيام بالأنشطة اليومية؟</translation>
    </message>
    <message>
        <source>For example eating, washing, walking or going shopping.</source>
        <translation type="unfinished">مثل الأكل أو الاغتسال أو المشي أو التسوق.</translation>
    </message>
    <message>
        <source>Yes, a lot</source>
        <translation type="unfinished">نعم، كثيرًا</translation>
    </message>
    <message>
        <source>Yes, a little</source>
        <translation type="unfinished">نعم، قليلًا</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">لا، إطلاقًا</translation>
    </message>
    <message>
        <source>What is your sex?</source>
        <translation type="unfinished">ما جنسك؟</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">ذكر</translation>
    </message>
    <message>
        <source>Is the gender you identify with the same as your sex registered at birth?</source>
        <translation type="unfinished">هل النوع الاجتماعي الذي تُعرّف نفسك به هو نفس جنسك المسجَّل عند الولادة؟</translation>
    </message>
    <message>
        <source>Which of the following options best describes how you think of yourself?</source>
        <translation type="unfinished">أي من الخيارات التالية يصف نظرتك إلى نفسك أفضل وصف؟</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <translation type="unfinished">مغاير الجنس</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation type="unfinished">مثلي أو مثلية</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation type="unfinished">مزدوج الميل الجنسي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">غير ذلك</translation>
    </message>
    <message>
        <source>What is your religion?</source>
        <translation type="unfinished">ما ديانتك؟</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">بلا ديانة</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">مسيحي</translation>
    </message>
    <message>
        <source>Including Church of England, Catholic, Protestant and all other Christian denominations.</source>
        <translation type="unfinished">ويشمل ذلك كنيسة إنجلترا والكاثوليك والبروتستانت وسائر الطوائف المسيحية.</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">بوذي</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">هندوسي</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">يهودي</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">مسلم</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">سيخي</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">أي ديانة أخرى</translation>
    </message>
    <message>
        <source>What is your age group?</source>
        <translation type="unfinished">ما فئتك العمرية؟</translation>
    </message>
    <message>
        <source>15 or younger</source>
        <translation type="unfinished">15 سنة أو أقل</translation>
    </message>
    <message>
        <source>16 to 24</source>
        <translation type="unfinished">من 16 إلى 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">من 25 إلى 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation type="unfinished">من 35 إلى 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation type="unfinished">من 45 إلى 54</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation type="unfinished">من 55 إلى 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">من 65 إلى 74</translation>
    </message>
    <message>
        <source>75 or older</source>
        <translation type="unfinished">75 سنة أو أكثر</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">وقت أطول</translation>
    </message>
    <message>
        <source>You now have the usual time again.</source>
        <translation type="unfinished">لديك الآن الوقت المعتاد من جديد.</translation>
    </message>
    <message>
        <source>You now have {number} times as long on every page.</source>
        <translation type="unfinished">لديك الآن {number} أضعاف الوقت في كل صفحة.</translation>
    </message>
</context>
</TS>
