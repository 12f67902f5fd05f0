<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished">رأيك مهم</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished">بدء التصويت</translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished">الشارة لازمة. يستغرق الأمر نحو دقيقة.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished">إظهار الشارة</translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished">يُرجى مسح الشارة ضوئيًا، أو كتابة رموزها الـ١٣.</translation>
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
        <source>Your answers are kept apart from your vote. They are not linked to your badge, your vote or this laptop. Of the time, only the day is kept.</source>
        <translation type="unfinished">تُحفظ إجاباتك بمعزل عن صوتك. ولا ترتبط بشارتك أو صوتك أو هذا الحاسوب. ولا يُحفظ من الوقت سوى تاريخ اليوم.</translation>
    </message>
    <message>
        <source>You can skip any question. If you answered them before at this event, skip them all.</source>
        <translation type="unfinished">يمكنك تخطي أي سؤال. وإن كنت قد أجبت عنها من قبل في هذه الفعالية فيُرجى تخطيها كلها.</translation>
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
        <translation type="unfinished">أحد الرموز خطأ، أو تبادل رمزان مكانيهما. يُرجى النظر إلى الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished">العودة إلى البداية</translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished">اختيار تحدٍّ</translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished">التصويت في هذا التحدي</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished">سبق التصويت في هذا التحدي. سيحل الصوت الجديد محل السابق.</translation>
    </message>
    <message>
        <source>You have voted on this, and here the first vote counts.</source>
        <translation type="unfinished">سبق التصويت في هذا التحدي، والصوت الأول هنا هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished">البحث في الأفكار</translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished">لا توجد فكرة فيها هذه الكلمات. قد ينفع عدد أقل من الكلمات، أو مسح البحث.</translation>
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
        <translation type="unfinished">مراجعة صوتك</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished">منح نقطة</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished">استرداد نقطة</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished">قراءة المزيد</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">قراءة أقل</translation>
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
        <translation type="unfinished">التحقق من صوتك</translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished">لم تُمنح أي نقطة. يمكنك الإدلاء بصوت فارغ: يُحسب مشاركةً ولا يدعم أي فكرة. أو الرجوع ومنح نقاطك.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished">يمكنك الإدلاء بصوتك هكذا، أو العودة ومنح ما بقي من نقاطك.</translation>
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
        <source>Cast my vote</source>
        <translation type="unfinished">الإدلاء بصوتي</translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished">الإدلاء بصوت فارغ</translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished">لم يُدلَ بصوتك</translation>
    </message>
    <message>
        <source>Ask an organiser, or leave here and vote at another kiosk.</source>
        <translation type="unfinished">يُرجى طلب المساعدة من أحد المنظمين، أو مغادرة هذه الشاشة والتصويت على جهاز آخر.</translation>
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
        <source>Nobody can see from your vote who you are. This screen keeps none of it.</source>
        <translation type="unfinished">لا يمكن لأحد أن يعرف منه من أنت. لا تحتفظ هذه الشاشة بشيء من صوتك.</translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished">التصويت في تحدٍّ آخر</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">هل يلزم مزيد من الوقت؟</translation>
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
        <translation type="unfinished">لم ينضم إلى فعالية. يُرجى طلب إعداده من أحد المنظِّمين.</translation>
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
        <source>Voting is open, but the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">التصويت مفتوح، لكن الأفكار لم تصل إلى جهاز التصويت هذا. يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">لا يعرف جهاز التصويت هذا أي شارة بعد</translation>
    </message>
    <message>
        <source>Voting is open, but no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished">التصويت مفتوح، لكن لم تصل أي شارات إلى جهاز التصويت هذا. يُرجى إبلاغ أحد المنظِّمين.</translation>
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
        <translation type="unfinished">منحت كل نقاطك.</translation>
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
        <translation type="unfinished">لديك نقطة واحدة. يمكن منحها للفكرة المفضلة.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط.</numerusform>
            <numerusform>لديك نقطة واحدة. يمكن منحها لفكرة واحدة.</numerusform>
            <numerusform>لديك نقطتان. تُمنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقاط. تُمنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقطة. تُمنح كل نقطة لفكرة مختلفة.</numerusform>
            <numerusform>لديك %Ln نقطة. تُمنح كل نقطة لفكرة مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط.</numerusform>
            <numerusform>لديك نقطة واحدة. يمكن منحها للفكرة المفضلة.</numerusform>
            <numerusform>لديك نقطتان. يمكن منحهما للأفكار المفضلة.</numerusform>
            <numerusform>لديك %Ln نقاط. يمكن منحها للأفكار المفضلة.</numerusform>
            <numerusform>لديك %Ln نقطة. يمكن منحها للأفكار المفضلة.</numerusform>
            <numerusform>لديك %Ln نقطة. يمكن منحها للأفكار المفضلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform>ليست لديك نقاط. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك نقطة واحدة. يمكن منحها للفكرة المفضلة. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك نقطتان. يمكن منحهما للأفكار المفضلة. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقاط. يمكن منحها للأفكار المفضلة. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقطة. يمكن منحها للأفكار المفضلة. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
            <numerusform>لديك %Ln نقطة. يمكن منحها للأفكار المفضلة. الحد الأقصى للفكرة الواحدة: {most}.</numerusform>
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
        <translation type="unfinished">لم تبق لديك نقاط. يلزم استرداد نقطة أولًا، ثم منحها هنا.</translation>
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
            <numerusform>لم تُختر أي فكرة.</numerusform>
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
            <numerusform>لم تُختر أي فكرة ولم يُدلَ بصوتك.</numerusform>
            <numerusform>اخترت فكرة واحدة ولم يُدلَ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت فكرتين ولم يُدلَ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln أفكار ولم يُدلَ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln فكرة ولم يُدلَ بصوتك. سيضيع اختيارك.</numerusform>
            <numerusform>اخترت %Ln فكرة ولم يُدلَ بصوتك. سيضيع اختيارك.</numerusform>
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
        <translation type="unfinished">مختارة</translation>
    </message>
    <message>
        <source>Not chosen by you</source>
        <translation type="unfinished">غير مختارة</translation>
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
            <numerusform>يمكن اختيار الفكرة المفضلة، واحدة على الأكثر.</numerusform>
            <numerusform>يمكن اختيار الأفكار المفضلة، اثنتين على الأكثر.</numerusform>
            <numerusform>يمكن اختيار الأفكار المفضلة، %Ln على الأكثر.</numerusform>
            <numerusform>يمكن اختيار الأفكار المفضلة، %Ln على الأكثر.</numerusform>
            <numerusform>يمكن اختيار الأفكار المفضلة، %Ln على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have chosen this idea already.</source>
        <translation type="unfinished">لقد اخترت هذه الفكرة من قبل.</translation>
    </message>
    <message>
        <source>You can choose no more. Take one back first, then choose this one.</source>
        <translation type="unfinished">لا يمكنك اختيار المزيد. يلزم التراجع عن واحدة أولًا، ثم اختيار هذه.</translation>
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
        <source>You can cast your vote like this, or go back and choose more ideas.</source>
        <translation type="unfinished">يمكنك الإدلاء بصوتك هكذا، أو العودة واختيار المزيد من الأفكار.</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">تغيير هذا الاختيار</translation>
    </message>
    <message>
        <source>You have chosen no idea. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and choose.</source>
        <translation type="unfinished">لم تُختر أي فكرة. يمكنك الإدلاء بصوت فارغ: يُحتسب مشاركةً ولا يدعم أي فكرة. أو الرجوع والاختيار.</translation>
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
            <numerusform>لم تُمنح أي نقطة.</numerusform>
            <numerusform>منحت نقطة واحدة.</numerusform>
            <numerusform>منحت نقطتين.</numerusform>
            <numerusform>منحت %Ln نقاط.</numerusform>
            <numerusform>منحت %Ln نقطة.</numerusform>
            <numerusform>منحت %Ln نقطة.</numerusform>
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
        <translation type="unfinished">لم يُعطَ أي جواب. يمكنك الإدلاء بصوت فارغ: يُحتسب مشاركةً. أو الرجوع والإجابة.</translation>
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
        <source>You have voted on this. A new vote replaces all your earlier answers.</source>
        <translation type="unfinished">سبق التصويت في هذا التحدي. سيحل الصوت الجديد محل جميع إجاباتك السابقة.</translation>
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
        <translation type="unfinished">الموافقة على هذه الفكرة؟ يمكن عدم إبداء رأي.</translation>
    </message>
    <message>
        <source>Stop when you like: nothing counts until you cast your vote.</source>
        <translation type="unfinished">يمكن التوقف في أي وقت: لا يُحتسب شيء قبل الإدلاء بالصوت.</translation>
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
            <numerusform>لم يُعطَ أي جواب.</numerusform>
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
        <translation type="unfinished">أدليت بصوت فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>لم يُعطَ أي جواب.</numerusform>
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
            <numerusform>لم يُعطَ أي جواب ولم يُدلَ بصوتك.</numerusform>
            <numerusform>أعطيت جوابًا واحدًا ولم يُدلَ بصوتك. سيضيع.</numerusform>
            <numerusform>أعطيت جوابين ولم يُدلَ بصوتك. سيضيعان.</numerusform>
            <numerusform>أعطيت %Ln أجوبة ولم يُدلَ بصوتك. ستضيع.</numerusform>
            <numerusform>أعطيت %Ln جوابًا ولم يُدلَ بصوتك. ستضيع.</numerusform>
            <numerusform>أعطيت %Ln جوابًا ولم يُدلَ بصوتك. ستضيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>لم تُمنح أي نقطة ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحت نقطة واحدة ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحت نقطتين ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحت %Ln نقاط ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحت %Ln نقطة ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
            <numerusform>منحت %Ln نقطة ولم يُدلَ بصوتك. سيضيع صوتك.</numerusform>
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
        <source>Wrong PINs were typed. You can try again in %Ln second(s).</source>
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
        <translation type="unfinished">لا توجد فعالية على هذا الحاسوب بعد. يمكن بدء فعالية جديدة أو الانضمام إلى واحدة.</translation>
    </message>
    <message>
        <source>This laptop has no name in the event yet. Choose what it does first.</source>
        <translation type="unfinished">ليس لهذا الحاسوب اسم في الفعالية بعد. يلزم أولًا اختيار ما يفعله.</translation>
    </message>
    <message>
        <source>This challenge is not part of the event. Your words are still here. Choose one of the challenges shown.</source>
        <translation type="unfinished">هذا التحدي ليس جزءًا من الفعالية. كلماتك ما زالت هنا. يُرجى اختيار أحد التحديات المعروضة.</translation>
    </message>
    <message>
        <source>This idea is not on this laptop yet. Choose another one, or wait a moment.</source>
        <translation type="unfinished">هذه الفكرة ليست على هذا الحاسوب بعد. يمكن اختيار فكرة أخرى أو الانتظار لحظة.</translation>
    </message>
    <message>
        <source>One of these ideas was taken back, or belongs to another challenge. The rest of your vote is still here. Take that idea off your vote, then go on.</source>
        <translation type="unfinished">إحدى هذه الأفكار سُحبت، أو تنتمي إلى تحدٍّ آخر. بقية صوتك ما زالت هنا. للمتابعة يلزم إزالة تلك الفكرة من صوتك.</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this vote was not cast. Votes that were cast before are safe. Ask an organiser if you have a question.</source>
        <translation type="unfinished">التصويت في هذا التحدي مغلق، لذلك لم يُدلَ بهذا الصوت. الأصوات التي أُدلي بها من قبل محفوظة. يُرجى سؤال أحد المنظِّمين عند الحاجة.</translation>
    </message>
    <message>
        <source>You gave {given} dots and have {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">النقاط الممنوحة: {given}، والمتاحة: {limit}. نقاطك ما زالت هنا. للمتابعة يلزم استرداد بعضها.</translation>
    </message>
    <message>
        <source>The most dots that one idea takes is {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">أقصى عدد من النقاط للفكرة الواحدة: {limit}. نقاطك ما زالت هنا. للمتابعة يلزم استرداد بعضها.</translation>
    </message>
    <message>
        <source>An idea takes 1 dot or more. Take it off the ballot to give it none.</source>
        <translation type="unfinished">تأخذ الفكرة نقطة واحدة على الأقل. ولعدم منحها شيئًا تُزال من الصوت.</translation>
    </message>
    <message>
        <source>The list of ideas changed while you were voting, so this vote was not cast. Go back to the ideas and cast it again.</source>
        <translation type="unfinished">تغيرت قائمة الأفكار أثناء تصويتك، لذلك لم يُدلَ بهذا الصوت. يُرجى الرجوع إلى الأفكار والإدلاء به مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose one of the answers on the screen.</source>
        <translation type="unfinished">لم يُحفظ شيء. يُرجى اختيار أحد الأجوبة على الشاشة.</translation>
    </message>
    <message>
        <source>Nothing was saved. There are more answers than this challenge takes.</source>
        <translation type="unfinished">لم يُحفظ شيء. الأجوبة أكثر مما يقبله هذا التحدي.</translation>
    </message>
    <message>
        <source>This badge has voted on this challenge already, and here the first vote counts. That vote is safe.</source>
        <translation type="unfinished">صوّتت هذه الشارة في هذا التحدي من قبل، والصوت الأول هنا هو الذي يُحتسب. ذلك الصوت محفوظ.</translation>
    </message>
    <message>
        <source>This is not a whole receipt code. Look at it again and type all 9 characters.</source>
        <translation type="unfinished">هذا ليس رمز إيصال كاملًا. يُرجى النظر إليه مجددًا وكتابة الرموز التسعة كلها.</translation>
    </message>
    <message>
        <source>This is not a whole badge code. Look at the card and type all 13 characters.</source>
        <translation type="unfinished">هذا ليس رمز شارة كاملًا. يُرجى النظر إلى البطاقة وكتابة الرموز الـ١٣ كلها.</translation>
    </message>
    <message>
        <source>This badge does not belong to this event. Nothing is lost. Check the code, or ask an organiser for another badge.</source>
        <translation type="unfinished">هذه الشارة لا تنتمي إلى هذه الفعالية. لم يُفقد شيء. يُرجى التحقق من الرمز، أو طلب شارة أخرى من أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs.</source>
        <translation type="unfinished">لا يُسمح لهذا الحاسوب بذلك، لذلك لم يتغير شيء. يُرجى أن يفعل ذلك أحد المنظِّمين على حاسوبه.</translation>
    </message>
    <message>
        <source>This is not the PIN of this kiosk. Type it again.</source>
        <translation type="unfinished">ليس هذا رمز PIN لهذا الجهاز. تُرجى كتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>No PIN is taken for another {seconds} seconds, because wrong ones were typed. Wait, then type it again.</source>
        <translation type="unfinished">لن يُقبل أي رمز قبل {seconds} ثانية لأن رموزًا خاطئة كُتبت. يُرجى الانتظار ثم كتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so this was not saved. What was saved before is safe, and your words are still on the screen. Free some space, then try again.</source>
        <translation type="unfinished">قرص هذا الحاسوب ممتلئ، لذلك لم يُحفظ هذا. ما حُفظ من قبل سليم، وكلماتك ما زالت على الشاشة. يلزم إخلاء بعض المساحة، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Part of what this laptop keeps cannot be read. Nothing was deleted. Close Tablevoice and open it again: it saves what it can.</source>
        <translation type="unfinished">تتعذر قراءة جزء مما يحتفظ به هذا الحاسوب. لم يُحذف شيء. يُرجى إغلاق Tablevoice وفتحه مرة أخرى: سينقذ ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>This laptop was busy and did not save this. Your words are still on the screen. Try again in a moment.</source>
        <translation type="unfinished">كان هذا الحاسوب مشغولًا ولم يحفظ هذا. كلماتك ما زالت على الشاشة. تُرجى المحاولة مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This laptop cannot write to its disk, so this was not saved. What was saved before is safe, and your words are still on the screen. Tell an organiser.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب الكتابة على قرصه، لذلك لم يُحفظ هذا. ما حُفظ من قبل سليم، وكلماتك ما زالت على الشاشة. يُرجى إبلاغ أحد المنظِّمين.</translation>
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
        <translation type="unfinished">استبعد أحد المنظِّمين هذا الحاسوب من الفعالية. ما يُكتب يُحفظ هنا وينتظر أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tablevoice. What was saved is safe, and your words are still on the screen. Go on working; tell an organiser if it happens again.</source>
        <translation type="unfinished">حدث خطأ داخل Tablevoice. ما حُفظ سليم، وكلماتك ما زالت على الشاشة. يمكن المتابعة؛ ويُرجى إبلاغ أحد المنظِّمين إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>This vote is not on this laptop, or not yet: laptops tell each other of votes when they meet. Try again later, or ask an organiser.</source>
        <translation type="unfinished">هذا الصوت ليس على هذا الحاسوب، أو ليس بعد: تتبادل الحواسيب الأصوات حين تلتقي. تُرجى المحاولة لاحقًا، أو سؤال أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop. It is safe, and one vote counts for your badge.</source>
        <translation type="unfinished">صوتك على هذا الحاسوب. إنه محفوظ، ويُحتسب لشارتك صوت واحد.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop, and no vote counts for its badge at the moment. Ask an organiser to look at the badge.</source>
        <translation type="unfinished">صوتك على هذا الحاسوب، ولا يُحتسب لشارته أي صوت حاليًا. يُرجى طلب النظر في الشارة من أحد المنظِّمين.</translation>
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
        <source>Scan the badge, hold it in front of the camera, or type its 13 characters.</source>
        <translation type="unfinished">يُرجى مسح الشارة، أو وضعها أمام الكاميرا، أو كتابة رموزها الـ١٣.</translation>
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
        <translation type="unfinished">يوضع رمز الشارة أمام الكاميرا. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>This kiosk has no camera. A scanner or the keys work as well.</source>
        <translation type="unfinished">لا توجد كاميرا في جهاز التصويت هذا. يمكن استخدام الماسح أو المفاتيح.</translation>
    </message>
    <message>
        <source>That is not the code of a badge. Hold your badge in front of the camera.</source>
        <translation type="unfinished">هذا ليس رمز شارة. توضع الشارة أمام الكاميرا.</translation>
    </message>
    <message>
        <source>There is no code yet. Scan your badge, or type its 13 characters.</source>
        <translation type="unfinished">لا يوجد رمز بعد. يُرجى مسح الشارة، أو كتابة رموزها الـ١٣.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation type="unfinished">
            <numerusform>لا توجد رموز زائدة. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
            <numerusform>هناك رمز واحد زائد. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
            <numerusform>هناك رمزان زائدان. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رموز زائدة. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رمزًا زائدًا. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
            <numerusform>هناك %Ln رمز زائد. في الشارة مجموعات من ٤ و٤ و٥. يُرجى النظر إلى الشارة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge code cannot have “{sign}” in this place. It is marked.</source>
        <translation type="unfinished">لا يأتي «{sign}» في هذا الموضع من أي رمز شارة. لقد حُدِّد لك.</translation>
    </message>
    <message>
        <source>Is your code {code}? Look at your badge.</source>
        <translation type="unfinished">هل رمزك هو {code}؟ يُرجى النظر إلى الشارة.</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation type="unfinished">استخدام {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation type="unfinished">
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>ينقص رمز واحد.</numerusform>
            <numerusform>ينقص رمزان.</numerusform>
            <numerusform>تنقص %Ln رموز.</numerusform>
            <numerusform>ينقص %Ln رمزًا.</numerusform>
            <numerusform>ينقص %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first group has 4. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الأولى ٤ رموز. يُرجى النظر إلى الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>The second group has 4. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الثانية ٤ رموز. يُرجى النظر إلى الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>The third group has 5. Look at your badge again.</source>
        <translation type="unfinished">في المجموعة الثالثة ٥ رموز. يُرجى النظر إلى الشارة مرة أخرى.</translation>
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
        <translation type="unfinished">تُكتب رموز الإيصال التسعة.</translation>
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
        <source>This is the code of a badge. To vote with it, go back to the start. To check a receipt, type its 9 characters.</source>
        <translation type="unfinished">هذا رمز شارة. للتصويت بها تُرجى العودة إلى البداية. وللتحقق من إيصال تُكتب رموزه التسعة.</translation>
    </message>
    <message>
        <source>Write it down if you want to check later that your vote is there. It does not show how you voted.</source>
        <translation type="unfinished">يمكن تدوينه للتحقق لاحقًا من وجود صوتك. وهو لا يُظهر كيفية التصويت.</translation>
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
        <translation type="unfinished">بيضاء</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation type="unfinished">مجموعات عرقية مختلطة أو متعددة</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">آسيوية أو آسيوية بريطانية</translation>
    </message>
    <message>
        <source>Black, African, Caribbean or Black British</source>
        <translation type="unfinished">سوداء أو أفريقية أو كاريبية أو سوداء بريطانية</translation>
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
        <translation type="unfinished">إنجليزية أو ويلزية أو اسكتلندية أو إيرلندية شمالية أو بريطانية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">إيرلندية</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">غجرية أو من الرحّالة الإيرلنديين</translation>
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
        <translation type="unfinished">بيضاء وسوداء كاريبية</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">بيضاء وسوداء أفريقية</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">بيضاء وآسيوية</translation>
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
        <translation type="unfinished">هندية</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">باكستانية</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بنغلاديشية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">صينية</translation>
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
        <translation type="unfinished">أفريقية</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">كاريبية</translation>
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
        <translation type="unfinished">عربية</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">أي مجموعة عرقية أخرى</translation>
    </message>
    <message>
        <source>Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?</source>
        <translation type="unfinished">هل لديك أي حالات صحية جسدية أو نفسية أو مرض يدوم أو يُتوقع أن يدوم ١٢ شهرًا أو أكثر؟</translation>
    </message>
    <message>
        <source>Do any of your conditions or illnesses reduce your ability to carry out day to day activities?</source>
        <translation type="unfinished">هل يحدّ أيٌّ من حالاتك الصحية أو أمراضك من قدرتك على القيام بالأنشطة اليومية؟</translation>
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
        <translation type="unfinished">الميل إلى الجنس الآخر</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation type="unfinished">مثلي أو مثلية</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation type="unfinished">الميل إلى الجنسين</translation>
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
        <translation type="unfinished">المسيحية</translation>
    </message>
    <message>
        <source>Including Church of England, Catholic, Protestant and all other Christian denominations.</source>
        <translation type="unfinished">ويشمل ذلك كنيسة إنجلترا والكاثوليك والبروتستانت وسائر الطوائف المسيحية.</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">البوذية</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">الهندوسية</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">اليهودية</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">الإسلام</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">السيخية</translation>
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
        <translation type="unfinished">١٥ سنة أو أقل</translation>
    </message>
    <message>
        <source>16 to 24</source>
        <translation type="unfinished">من ١٦ إلى ٢٤</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">من ٢٥ إلى ٣٤</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation type="unfinished">من ٣٥ إلى ٤٤</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation type="unfinished">من ٤٥ إلى ٥٤</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation type="unfinished">من ٥٥ إلى ٦٤</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">من ٦٥ إلى ٧٤</translation>
    </message>
    <message>
        <source>75 or older</source>
        <translation type="unfinished">٧٥ سنة أو أكثر</translation>
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
    <message>
        <source>Check this kiosk</source>
        <translation type="unfinished">فحص جهاز التصويت هذا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">جيد</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished">غير جاهز</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished">لم يُجرَّب</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished">الشاشة</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation type="unfinished">بقاء الشاشة مضاءة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">القفل</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">الكاميرا</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">الماسح</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">النطق</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">القرص</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">الطاقة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">الفعالية</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">التصويت</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished">الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>It is too small. Choose a higher resolution in the system&apos;s settings.</source>
        <translation type="unfinished">إنها صغيرة جدًا. يلزم اختيار دقة أعلى في إعدادات النظام.</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation type="unfinished">تعمل باللمس.</translation>
    </message>
    <message>
        <source>It cannot be touched: put a mouse beside it, or use the keyboard.</source>
        <translation type="unfinished">لا تعمل باللمس: يلزم وضع فأرة بجانبها أو استخدام لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The system leaves it on while people vote.</source>
        <translation type="unfinished">يُبقيها النظام مضاءة أثناء التصويت.</translation>
    </message>
    <message>
        <source>Turn off the screen saver and sleep in the system&apos;s settings.</source>
        <translation type="unfinished">يلزم إيقاف شاشة التوقف والسكون في إعدادات النظام.</translation>
    </message>
    <message>
        <source>It is asked once voting is in sight.</source>
        <translation type="unfinished">سيُطلب ذلك من النظام عند ظهور التصويت.</translation>
    </message>
    <message>
        <source>Locked. After a crash it comes back by itself.</source>
        <translation type="unfinished">مقفل. يعود من تلقاء نفسه بعد أي عطل.</translation>
    </message>
    <message>
        <source>Locked. After a crash somebody has to open Tablevoice again.</source>
        <translation type="unfinished">مقفل. بعد أي عطل يجب أن يفتح أحد Tablevoice مرة أخرى.</translation>
    </message>
    <message>
        <source>Open Tablevoice again: a locked kiosk starts guarded.</source>
        <translation type="unfinished">يلزم فتح Tablevoice مرة أخرى: جهاز التصويت المقفل يبدأ تحت المراقبة.</translation>
    </message>
    <message>
        <source>Anybody can leave this screen.</source>
        <translation type="unfinished">يمكن لأي شخص مغادرة هذه الشاشة.</translation>
    </message>
    <message>
        <source>Lock this kiosk before the doors open.</source>
        <translation type="unfinished">يلزم قفل جهاز التصويت هذا قبل فتح الأبواب.</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation type="unfinished">النظر من خلال الكاميرا</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation type="unfinished">إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>No picture has been seen yet.</source>
        <translation type="unfinished">لم تظهر أي صورة بعد.</translation>
    </message>
    <message>
        <source>Choose “Look through the camera”. Badges can be typed or scanned without one.</source>
        <translation type="unfinished">يمكن التجربة بالزر «النظر من خلال الكاميرا». ويمكن كتابة الشارات أو مسحها دون كاميرا.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation type="unfinished">ظهرت صورة.</translation>
    </message>
    <message>
        <source>Scan any card here</source>
        <translation type="unfinished">مسح أي بطاقة هنا</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished">لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Scan a card. Without a scanner, badges are typed or shown to the camera.</source>
        <translation type="unfinished">يلزم مسح بطاقة. ومن دون ماسح تُكتب الشارات أو تُعرض على الكاميرا.</translation>
    </message>
    <message>
        <source>If a scanner did this, set it to send faster.</source>
        <translation type="unfinished">إن كان الماسح قد فعل ذلك فيلزم ضبطه ليرسل أسرع.</translation>
    </message>
    <message>
        <source>It is not a badge of this event.</source>
        <translation type="unfinished">ليست شارة من هذه الفعالية.</translation>
    </message>
    <message>
        <source>It is a badge of this event.</source>
        <translation type="unfinished">إنها شارة من هذه الفعالية.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code.</source>
        <translation type="unfinished">يلزم ضبط الماسح ليرسل Enter بعد كل رمز.</translation>
    </message>
    <message>
        <source>Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without.</source>
        <translation type="unfinished">يلزم تثبيت محرك نطق: الطريقة في docs/setting-up-a-kiosk.md. ويعمل التصويت من دونه.</translation>
    </message>
    <message>
        <source>This system has no speech engine.</source>
        <translation type="unfinished">لا يوجد محرك نطق في هذا النظام.</translation>
    </message>
    <message>
        <source>So “Read aloud” is not offered.</source>
        <translation type="unfinished">لذلك لا تُعرض «القراءة بصوت عالٍ».</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice is being opened.</source>
        <translation type="unfinished">يجري فتح صوت الحاسوب.</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice does not answer. It is tried again every 30 seconds, and “Read aloud” is offered once it answers.</source>
        <translation type="unfinished">صوت الحاسوب لا يستجيب. تُعاد المحاولة كل ٣٠ ثانية، وتُعرض «القراءة بصوت عالٍ» حين يستجيب.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the laptop. Voting works without.</source>
        <translation type="unfinished">إن بقي صامتًا فيلزم إعادة تشغيل الحاسوب. ويعمل التصويت من دونه.</translation>
    </message>
    <message>
        <source>Off: “Read aloud” is not offered. “Set reading aloud” allows it.</source>
        <translation type="unfinished">متوقفة: لا تُعرض «القراءة بصوت عالٍ». يتيحها «ضبط القراءة بصوت عالٍ».</translation>
    </message>
    <message>
        <source>“Read aloud” is not offered now: the headphones that you allowed are not plugged in.</source>
        <translation type="unfinished">لا تُعرض «القراءة بصوت عالٍ» الآن: سماعات الرأس المسموح بها غير موصولة.</translation>
    </message>
    <message>
        <source>Plug them in, or save “Set reading aloud” again with others.</source>
        <translation type="unfinished">يلزم توصيلها، أو حفظ «ضبط القراءة بصوت عالٍ» مجددًا مع غيرها.</translation>
    </message>
    <message>
        <source>Offered to voters, through the headphones alone.</source>
        <translation type="unfinished">تُعرض على المصوّتين عبر سماعات الرأس فقط.</translation>
    </message>
    <message>
        <source>Offered to voters, through the loudspeaker: everybody near can hear a vote.</source>
        <translation type="unfinished">تُعرض على المصوّتين عبر مكبّر الصوت: يمكن لكل من بالقرب سماع التصويت.</translation>
    </message>
    <message>
        <source>Install voices for these languages, or tell voters of them.</source>
        <translation type="unfinished">يلزم تثبيت أصوات لهذه اللغات، أو إبلاغ المصوّتين بذلك.</translation>
    </message>
    <message>
        <source>Compare it with your watch. Set the date and time in the system&apos;s settings.</source>
        <translation type="unfinished">تلزم مقارنتها بساعة اليد. ويُضبط التاريخ والوقت في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Nothing can be written to it.</source>
        <translation type="unfinished">لا يمكن كتابة شيء عليه.</translation>
    </message>
    <message>
        <source>Free some space, or use another laptop.</source>
        <translation type="unfinished">يلزم إخلاء بعض المساحة أو استخدام حاسوب آخر.</translation>
    </message>
    <message>
        <source>No battery was found: it runs on mains, or the system does not tell.</source>
        <translation type="unfinished">لم يُعثر على بطارية: يعمل الحاسوب بالكهرباء، أو لا يخبر النظام بذلك.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation type="unfinished">يلزم توصيله بالكهرباء.</translation>
    </message>
    <message>
        <source>This laptop has no event yet.</source>
        <translation type="unfinished">لا توجد فعالية على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Join the event with a ticket, then exchange with a host or a stick.</source>
        <translation type="unfinished">يلزم الانضمام إلى الفعالية بتذكرة، ثم التبادل مع المضيف أو بذاكرة USB.</translation>
    </message>
    <message>
        <source>No badges have arrived.</source>
        <translation type="unfinished">لم تصل أي شارات.</translation>
    </message>
    <message>
        <source>Issue badges on an organiser&apos;s laptop, then exchange.</source>
        <translation type="unfinished">يلزم إصدار الشارات على حاسوب أحد المنظِّمين، ثم التبادل.</translation>
    </message>
    <message>
        <source>No challenge has arrived.</source>
        <translation type="unfinished">لم يصل أي تحدٍّ.</translation>
    </message>
    <message>
        <source>Open a poll on an organiser&apos;s laptop when voting begins.</source>
        <translation type="unfinished">عند بدء التصويت يُفتح من حاسوب أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>None has been heard from.</source>
        <translation type="unfinished">لم يصل خبر من أي منها.</translation>
    </message>
    <message>
        <source>Check the network, or take a stick round. Votes are safe here until then.</source>
        <translation type="unfinished">يلزم فحص الشبكة أو نقل البيانات بذاكرة USB. والأصوات محفوظة هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation type="unfinished">{part}: {state}</translation>
    </message>
    <message>
        <source>Ready for voters.</source>
        <translation type="unfinished">جاهز للتصويت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look: {names}.</source>
        <translation type="unfinished">
            <numerusform>لا شيء يحتاج إلى انتباه: {names}.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباه: {names}.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباه: {names}.</numerusform>
            <numerusform>%Ln أمور تحتاج إلى انتباه: {names}.</numerusform>
            <numerusform>%Ln أمرًا يحتاج إلى انتباه: {names}.</numerusform>
            <numerusform>%Ln أمر يحتاج إلى انتباه: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} px, at {percent} %.</source>
        <translation type="unfinished">{width} × {height} بكسل، بنسبة {percent}٪.</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}”: %Ln character(s) in {ms} ms.</source>
        <translation type="unfinished">
            <numerusform>«{typed}»: لا رموز خلال {ms} م.ث.</numerusform>
            <numerusform>«{typed}»: رمز واحد خلال {ms} م.ث.</numerusform>
            <numerusform>«{typed}»: رمزان خلال {ms} م.ث.</numerusform>
            <numerusform>«{typed}»: %Ln رموز خلال {ms} م.ث.</numerusform>
            <numerusform>«{typed}»: %Ln رمزًا خلال {ms} م.ث.</numerusform>
            <numerusform>«{typed}»: %Ln رمز خلال {ms} م.ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine}, in %Ln language(s).</source>
        <translation type="unfinished">
            <numerusform>{engine}، بلا لغات.</numerusform>
            <numerusform>{engine}، بلغة واحدة.</numerusform>
            <numerusform>{engine}، بلغتين.</numerusform>
            <numerusform>{engine}، بعدد %Ln لغات.</numerusform>
            <numerusform>{engine}، بعدد %Ln لغة.</numerusform>
            <numerusform>{engine}، بعدد %Ln لغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no voice for {languages}.</source>
        <translation type="unfinished">لا صوت لديه لهذه اللغات: {languages}.</translation>
    </message>
    <message>
        <source>It is {time} on {date} here.</source>
        <translation type="unfinished">الوقت هنا {time}، والتاريخ {date}.</translation>
    </message>
    <message>
        <source>It is more than 5 minutes behind the clock of {names}, or theirs are ahead.</source>
        <translation type="unfinished">تتأخر أكثر من ٥ دقائق عن ساعة {names}، أو أن تلك الساعات متقدمة.</translation>
    </message>
    <message>
        <source>{free} MB are free. A file was written and read.</source>
        <translation type="unfinished">المساحة الخالية {free} م.ب. وقد كُتب ملف وقُرئ.</translation>
    </message>
    <message>
        <source>{percent} %, plugged in.</source>
        <translation type="unfinished">{percent}٪، موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in.</source>
        <translation type="unfinished">{percent}٪، غير موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>{event}: {ideas}, {badges}.</source>
        <translation type="unfinished">{event}: {ideas}، {badges}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation type="unfinished">
            <numerusform>لا شارات</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%Ln شارات</numerusform>
            <numerusform>%Ln شارة</numerusform>
            <numerusform>%Ln شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished">مفتوح: {question}</translation>
    </message>
    <message>
        <source>Closed: {question}</source>
        <translation type="unfinished">مغلق: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s), the last one {when}.</source>
        <translation type="unfinished">
            <numerusform>لا حواسيب، آخرها {when}.</numerusform>
            <numerusform>حاسوب واحد، {when}.</numerusform>
            <numerusform>حاسوبان، آخرهما {when}.</numerusform>
            <numerusform>%Ln حواسيب، آخرها {when}.</numerusform>
            <numerusform>%Ln حاسوبًا، آخرها {when}.</numerusform>
            <numerusform>%Ln حاسوب، آخرها {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {when}.</source>
        <translation type="unfinished">{place}: {when}.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished">جهاز التصويت هذا</translation>
    </message>
    <message>
        <source>It is not locked: anybody can leave this screen.</source>
        <translation type="unfinished">إنه غير مقفل: يمكن لأي شخص مغادرة هذه الشاشة.</translation>
    </message>
    <message>
        <source>It is locked: only its PIN leads to this page.</source>
        <translation type="unfinished">إنه مقفل: لا يوصل إلى هذه الصفحة سوى رمز PIN.</translation>
    </message>
    <message>
        <source>It does not come back by itself after a crash until it has been locked.</source>
        <translation type="unfinished">لا يعود من تلقاء نفسه بعد عطل ما لم يُقفل.</translation>
    </message>
    <message>
        <source>Lock this kiosk</source>
        <translation type="unfinished">قفل جهاز التصويت هذا</translation>
    </message>
    <message>
        <source>Full screen. Nobody leaves it without the PIN, also after a restart.</source>
        <translation type="unfinished">ملء الشاشة. لا يغادرها أحد دون رمز PIN، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Unlock this kiosk</source>
        <translation type="unfinished">فتح قفل جهاز التصويت هذا</translation>
    </message>
    <message>
        <source>An ordinary window again.</source>
        <translation type="unfinished">نافذة عادية من جديد.</translation>
    </message>
    <message>
        <source>Screen, camera, scanner, speech, clock and more, before the doors open.</source>
        <translation type="unfinished">الشاشة والكاميرا والماسح والنطق والساعة وغيرها، قبل فتح الأبواب.</translation>
    </message>
    <message>
        <source>Set touch and switches</source>
        <translation type="unfinished">ضبط اللمس والمفتاحين</translation>
    </message>
    <message>
        <source>For trembling hands, and for people who use two switches.</source>
        <translation type="unfinished">للأيدي المرتجفة، ولمن يستخدم مفتاحين.</translation>
    </message>
    <message>
        <source>Set reading aloud</source>
        <translation type="unfinished">ضبط القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>For people who hear better than they see. Off until you allow it.</source>
        <translation type="unfinished">لمن سمعه أفضل من بصره. متوقفة ما لم يُسمح بها.</translation>
    </message>
    <message>
        <source>Close Tablevoice</source>
        <translation type="unfinished">إغلاق Tablevoice</translation>
    </message>
    <message>
        <source>A locked kiosk is locked again when it is opened.</source>
        <translation type="unfinished">يعود جهاز التصويت المقفل مقفلًا عند فتحه.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished">رمز PIN جديد</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The kiosk is still locked</source>
        <translation type="unfinished">جهاز التصويت ما زال مقفلًا</translation>
    </message>
    <message>
        <source>For this laptop, until you change it.</source>
        <translation type="unfinished">لهذا الحاسوب، حتى تغييره.</translation>
    </message>
    <message>
        <source>Taps that repeat</source>
        <translation type="unfinished">اللمسات المتكررة</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">مفتاحان</translation>
    </message>
    <message>
        <source>This laptop finds nothing to play sound with. Plug the headphones in, then save again.</source>
        <translation type="unfinished">لا يجد هذا الحاسوب ما يشغّل الصوت به. يلزم توصيل سماعات الرأس ثم الحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished">حفظ هذا</translation>
    </message>
    <message>
        <source>This was not kept for the next start</source>
        <translation type="unfinished">لم يُحفظ هذا للتشغيل التالي</translation>
    </message>
    <message>
        <source>Choose a PIN of {least} to {most} digits for this laptop and note it where only staff look. It is the same PIN until the kiosk is unlocked.</source>
        <translation type="unfinished">يلزم اختيار رمز PIN لهذا الحاسوب، من {least} إلى {most} رقمًا، وتدوينه حيث لا ينظر سوى الطاقم. ويبقى الرمز نفسه حتى فتح القفل.</translation>
    </message>
    <message>
        <source>Count every tap</source>
        <translation type="unfinished">احتساب كل لمسة</translation>
    </message>
    <message>
        <source>For quick hands</source>
        <translation type="unfinished">للأيدي السريعة</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation type="unfinished">الخيار المعتاد</translation>
    </message>
    <message>
        <source>For hands that tremble</source>
        <translation type="unfinished">للأيدي المرتجفة</translation>
    </message>
    <message>
        <source>Count taps within 1 second once</source>
        <translation type="unfinished">احتساب اللمسات خلال ثانية واحدة مرة واحدة</translation>
    </message>
    <message>
        <source>For hands that tremble a lot</source>
        <translation type="unfinished">للأيدي شديدة الارتجاف</translation>
    </message>
    <message>
        <source>Count taps within {seconds} seconds once</source>
        <translation type="unfinished">احتساب اللمسات خلال {seconds} ثانية مرة واحدة</translation>
    </message>
    <message>
        <source>Badges cannot be typed or scanned then, only tapped in</source>
        <translation type="unfinished">لا يمكن حينئذ كتابة الشارات أو مسحها، بل لمس رموزها فقط</translation>
    </message>
    <message>
        <source>{first} goes on, {second} chooses</source>
        <translation type="unfinished">{first} للانتقال، و{second} للاختيار</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished">المسافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>switches</comment>
        <translation type="unfinished">بلا مفتاحين</translation>
    </message>
    <message>
        <source>Keyboard and touch as usual</source>
        <translation type="unfinished">لوحة المفاتيح واللمس كالمعتاد</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation type="unfinished">دون قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud through the headphones that are plugged in now</source>
        <translation type="unfinished">القراءة عبر سماعات الرأس الموصولة الآن</translation>
    </message>
    <message>
        <source>Read aloud through the loudspeaker</source>
        <translation type="unfinished">القراءة عبر مكبر الصوت</translation>
    </message>
    <message>
        <source>Everybody near can hear the vote</source>
        <translation type="unfinished">يمكن لكل من في الجوار سماع ما تختاره في التصويت</translation>
    </message>
    <message>
        <source>What does the table say?</source>
        <translation type="unfinished">ماذا تقول الطاولة؟</translation>
    </message>
    <message>
        <source>Press Enter to save the idea.</source>
        <translation type="unfinished">تُحفظ الفكرة بالضغط على Enter.</translation>
    </message>
    <message>
        <source>Save idea</source>
        <translation type="unfinished">حفظ الفكرة</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation type="unfinished">تحرير الفكرة</translation>
    </message>
    <message>
        <source>Press Enter to save the new wording.</source>
        <translation type="unfinished">تُحفظ الصياغة الجديدة بالضغط على Enter.</translation>
    </message>
    <message>
        <source>Save wording</source>
        <translation type="unfinished">حفظ الصياغة</translation>
    </message>
    <message>
        <source>Keep old wording</source>
        <translation type="unfinished">إبقاء الصياغة القديمة</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation type="unfinished">التراجع عن التحرير</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished">مواصلة التحرير</translation>
    </message>
    <message>
        <source>The old wording stays.</source>
        <translation type="unfinished">بقيت الصياغة القديمة.</translation>
    </message>
    <message>
        <source>The idea is taken back. It stays in the list.</source>
        <translation type="unfinished">سُحبت الفكرة. وتبقى في القائمة.</translation>
    </message>
    <message>
        <source>The idea is back.</source>
        <translation type="unfinished">عادت الفكرة.</translation>
    </message>
    <message>
        <source>This idea has two wordings. The one that you save stands.</source>
        <translation type="unfinished">لهذه الفكرة صياغتان. وتُعتمد الصياغة التي تُحفظ.</translation>
    </message>
    <message>
        <source>The new wording is saved. {place}.</source>
        <translation type="unfinished">الصياغة الجديدة محفوظة. {place}.</translation>
    </message>
    <message>
        <source>There are no words to save yet. Type the idea, then press Enter.</source>
        <translation type="unfinished">لا توجد كلمات لحفظها بعد. تُكتب الفكرة ثم يُضغط Enter.</translation>
    </message>
    <message>
        <source>This idea has {length} characters, and {limit} is the most. Nothing is lost: move some of it to the detail.</source>
        <translation type="unfinished">عدد أحرف هذه الفكرة {length}، والحد الأقصى {limit}. لم يُفقد شيء: يمكن نقل جزء منها إلى التفاصيل.</translation>
    </message>
    <message>
        <source>This detail has {length} characters, and {limit} is the most. Nothing is lost: shorten it, or save the rest as another idea.</source>
        <translation type="unfinished">عدد أحرف هذه التفاصيل {length}، والحد الأقصى {limit}. لم يُفقد شيء: يمكن اختصارها أو حفظ الباقي فكرةً أخرى.</translation>
    </message>
    <message>
        <source>The last character is only half there, so it cannot be kept. The rest is safe. Delete that character and type it again.</source>
        <translation type="unfinished">الحرف الأخير ناقص، لذلك لا يمكن حفظه. والباقي محفوظ. يلزم حذف هذا الحرف وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>We do not know your table yet. Type its number or name.</source>
        <translation type="unfinished">الطاولة غير معروفة بعد. يلزم كتابة رقمها أو اسمها.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back first.</source>
        <translation type="unfinished">سُحبت هذه الفكرة. تلزم إعادتها أولًا.</translation>
    </message>
    <message>
        <source>This badge was cancelled, so nobody can vote with it. Ask an organiser for another badge.</source>
        <translation type="unfinished">أُلغيت هذه الشارة، فلا يمكن لأحد التصويت بها. يُرجى طلب شارة أخرى من أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {limit} digits and nothing else. Type one.</source>
        <translation type="unfinished">يتكون رمز PIN من {least} إلى {limit} رقمًا دون أي شيء آخر. تلزم كتابة رمز.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation type="unfinished">رمزا PIN غير متطابقين. تلزم كتابة الثاني مرة أخرى.</translation>
    </message>
    <message>
        <source>The PIN of this kiosk cannot be read any more. Everything else is safe. Whoever owns this laptop can unlock it: docs/setting-up-a-kiosk.md says how.</source>
        <translation type="unfinished">لم تعد قراءة رمز PIN لهذا الجهاز ممكنة. وكل ما عدا ذلك سليم. يمكن لمن يملك هذا الحاسوب فتح قفله: الطريقة في docs/setting-up-a-kiosk.md.</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Nothing was saved. Choose one of its answers.</source>
        <translation type="unfinished">تغيّر هذا السؤال في هذه الأثناء. لم يُحفظ شيء. يُرجى اختيار أحد أجوبته.</translation>
    </message>
    <message>
        <source>This event does not ask equality questions. Nothing was saved.</source>
        <translation type="unfinished">لا تطرح هذه الفعالية أسئلة المساواة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no room for more equality answers, so these were not kept. What was kept before is safe.</source>
        <translation type="unfinished">لا مكان لمزيد من أجوبة المساواة، لذلك لم تُحفظ هذه. وما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>The file could not be written there. Everything on this laptop is safe. Choose another place and try again.</source>
        <translation type="unfinished">تعذرت كتابة الملف هناك. كل ما على هذا الحاسوب سليم. يُرجى اختيار مكان آخر والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished">محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Shared in the room</source>
        <translation type="unfinished">مشترك في القاعة</translation>
    </message>
    <message>
        <source>On the central platform</source>
        <translation type="unfinished">على المنصة المركزية</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation type="unfinished">على ذاكرة USB</translation>
    </message>
    <message>
        <source>{place}: {number}</source>
        <translation type="unfinished">{place}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>لا أفكار</numerusform>
            <numerusform>فكرة واحدة</numerusform>
            <numerusform>فكرتان</numerusform>
            <numerusform>%Ln أفكار</numerusform>
            <numerusform>%Ln فكرة</numerusform>
            <numerusform>%Ln فكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished">في {date}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) from here, kept for an organiser to look at</source>
        <translation type="unfinished">
            <numerusform>لا أفكار من هنا بانتظار أحد المنظِّمين</numerusform>
            <numerusform>فكرة واحدة من هنا، محفوظة حتى ينظر فيها أحد المنظِّمين</numerusform>
            <numerusform>فكرتان من هنا، محفوظتان حتى ينظر فيهما أحد المنظِّمين</numerusform>
            <numerusform>%Ln أفكار من هنا، محفوظة حتى ينظر فيها أحد المنظِّمين</numerusform>
            <numerusform>%Ln فكرة من هنا، محفوظة حتى ينظر فيها أحد المنظِّمين</numerusform>
            <numerusform>%Ln فكرة من هنا، محفوظة حتى ينظر فيها أحد المنظِّمين</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (left out by an organiser)</source>
        <translation type="unfinished">{title} (استبعدها أحد المنظِّمين)</translation>
    </message>
    <message>
        <source>caffeinate did not start.</source>
        <translation type="unfinished">لم يبدأ caffeinate.</translation>
    </message>
    <message>
        <source>No desktop answered.</source>
        <translation type="unfinished">لم يُجب أي سطح مكتب.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation type="unfinished">هذا ليس Windows.</translation>
    </message>
    <message>
        <source>Windows refused to keep the screen on.</source>
        <translation type="unfinished">رفض Windows إبقاء الشاشة مضاءة.</translation>
    </message>
    <message>
        <source>This session has no message bus to ask for it.</source>
        <translation type="unfinished">لا يوجد في هذه الجلسة ناقل رسائل لطلب ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s): choose one</source>
        <translation type="unfinished">
            <numerusform>لا صياغات للاختيار</numerusform>
            <numerusform>صياغة واحدة</numerusform>
            <numerusform>صياغتان: يلزم اختيار إحداهما</numerusform>
            <numerusform>%Ln صياغات: يلزم اختيار إحداها</numerusform>
            <numerusform>%Ln صياغة: يلزم اختيار إحداها</numerusform>
            <numerusform>%Ln صياغة: يلزم اختيار إحداها</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">مسحوبة</translation>
    </message>
    <message>
        <source>With detail</source>
        <translation type="unfinished">مع تفاصيل</translation>
    </message>
    <message>
        <source>Qt&apos;s speech parts are not installed.</source>
        <translation type="unfinished">أجزاء النطق في Qt غير مثبتة.</translation>
    </message>
    <message>
        <source>No challenge has arrived yet</source>
        <translation type="unfinished">لم يصل أي تحدٍّ بعد</translation>
    </message>
    <message>
        <source>Choose another challenge</source>
        <translation type="unfinished">اختيار تحدٍّ آخر</translation>
    </message>
    <message>
        <source>Keep this challenge</source>
        <translation type="unfinished">إبقاء هذا التحدي</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">التحديات</translation>
    </message>
    <message>
        <source>Challenge {number} of {total}</source>
        <translation type="unfinished">التحدي {number} من {total}</translation>
    </message>
    <message>
        <source>This table</source>
        <translation type="unfinished">هذه الطاولة</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">كل الطاولات</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished">البحث في الأفكار</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished">الأفكار</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished">تحرير الفكرة</translation>
    </message>
    <message>
        <source>Take back idea</source>
        <translation type="unfinished">سحب الفكرة</translation>
    </message>
    <message>
        <source>Bring back idea</source>
        <translation type="unfinished">إعادة الفكرة</translation>
    </message>
    <message>
        <source>No idea holds all of these words. Try fewer words.</source>
        <translation type="unfinished">لا توجد فكرة فيها كل هذه الكلمات. قد ينفع عدد أقل من الكلمات.</translation>
    </message>
    <message>
        <source>No ideas yet. Type the first one, then press Enter.</source>
        <translation type="unfinished">لا أفكار بعد. تُكتب الفكرة الأولى ثم يُضغط Enter.</translation>
    </message>
    <message>
        <source>No table has an idea yet. Yours can be the first.</source>
        <translation type="unfinished">ليس لأي طاولة فكرة بعد. قد تكون فكرتكم الأولى.</translation>
    </message>
    <message>
        <source>Only {table} can change this idea.</source>
        <translation type="unfinished">{table} وحدها يمكنها تغيير هذه الفكرة.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back to edit it.</source>
        <translation type="unfinished">سُحبت هذه الفكرة. يمكن تحريرها بعد إعادتها.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">التفاصيل</translation>
    </message>
    <message>
        <source>Ctrl and Enter save the idea.</source>
        <translation type="unfinished">تُحفظ الفكرة بالضغط على Ctrl وEnter.</translation>
    </message>
    <message>
        <source>Add detail</source>
        <translation type="unfinished">إضافة تفاصيل</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished">{length} من {limit} حرف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more idea(s)</source>
        <translation type="unfinished">
            <numerusform>لا أفكار أخرى</numerusform>
            <numerusform>فكرة واحدة أخرى</numerusform>
            <numerusform>فكرتان أخريان</numerusform>
            <numerusform>%Ln أفكار أخرى</numerusform>
            <numerusform>%Ln فكرة أخرى</numerusform>
            <numerusform>%Ln فكرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation type="unfinished">لغة الكتابة: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">لغة أخرى</translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation type="unfinished">استخدام ذاكرة USB</translation>
    </message>
    <message>
        <source>Stick at work</source>
        <translation type="unfinished">ذاكرة USB قيد العمل</translation>
    </message>
    <message>
        <source>Stick: see how it went</source>
        <translation type="unfinished">ذاكرة USB: عرض النتيجة</translation>
    </message>
    <message>
        <source>Practise here</source>
        <translation type="unfinished">التدرّب هنا</translation>
    </message>
    <message>
        <source>For the time before the doors open: no vote counts until you end it, also after a restart. Every page says so.</source>
        <translation type="unfinished">للوقت الذي يسبق فتح الأبواب: لا يُحتسب أي صوت حتى تُنهيه، وكذلك بعد إعادة التشغيل. كل صفحة تقول ذلك.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished">إنهاء التدرّب</translation>
    </message>
    <message>
        <source>This kiosk is not for practice</source>
        <translation type="unfinished">جهاز التصويت هذا ليس للتدرّب</translation>
    </message>
    <message>
        <source>This kiosk is still for practice</source>
        <translation type="unfinished">لا يزال جهاز التصويت هذا للتدرّب</translation>
    </message>
    <message>
        <source>Practice: nothing that you do here counts.</source>
        <translation type="unfinished">تدرّب: لا يُحتسب أي شيء تفعله هنا.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">التدرّب أولًا</translation>
    </message>
    <message>
        <source>Practise voting meanwhile</source>
        <translation type="unfinished">التدرّب على التصويت في هذه الأثناء</translation>
    </message>
    <message>
        <source>It takes a minute and needs no badge. None of it counts.</source>
        <translation type="unfinished">يستغرق دقيقة ولا يحتاج إلى شارة. لا يُحتسب منه شيء.</translation>
    </message>
    <message>
        <source>Practise voting</source>
        <translation type="unfinished">التدرّب على التصويت</translation>
    </message>
    <message>
        <source>This kiosk is for practice. No vote counts here.</source>
        <translation type="unfinished">جهاز التصويت هذا للتدرّب. لا يُحتسب أي صوت هنا.</translation>
    </message>
    <message>
        <source>To vote, go to another kiosk, or ask an organiser.</source>
        <translation type="unfinished">للتصويت، اذهب إلى جهاز آخر، أو اسأل أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished">ابدأ التدرّب</translation>
    </message>
    <message>
        <source>Use a practice badge</source>
        <translation type="unfinished">استخدام شارة للتدرّب</translation>
    </message>
    <message>
        <source>Or try it with your own badge: nothing of it is kept.</source>
        <translation type="unfinished">أو جرِّب بشارتك: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>You have practised voting</source>
        <translation type="unfinished">لقد تدرَّبت على التصويت</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing of it is kept.</source>
        <translation type="unfinished">لم يُحتسب شيء، ولا يُحفظ شيء من ذلك.</translation>
    </message>
    <message>
        <source>A receipt to practise with</source>
        <translation type="unfinished">إيصال للتدرّب</translation>
    </message>
    <message>
        <source>After a real vote, a receipt like this shows later that your vote is there. No vote is found under this one.</source>
        <translation type="unfinished">بعد التصويت الحقيقي، يُظهر إيصال كهذا لاحقًا أن صوتك موجود. لا يوجد أي صوت تحت هذا الإيصال.</translation>
    </message>
    <message>
        <source>This is practice. Your answers are deleted.</source>
        <translation type="unfinished">هذا تدرّب. تُحذف كل إجاباتك.</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation type="unfinished">التصويت الآن</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished">التدرّب مرة أخرى</translation>
    </message>
    <message>
        <source>Which fruit should there be at the break?</source>
        <translation type="unfinished">أي فواكه ينبغي أن تكون في الاستراحة؟</translation>
    </message>
    <message>
        <source>Apples</source>
        <translation type="unfinished">تفاح</translation>
    </message>
    <message>
        <source>Pears</source>
        <translation type="unfinished">كمثرى</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation type="unfinished">موز</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation type="unfinished">عنب</translation>
    </message>
    <message>
        <source>Oranges</source>
        <translation type="unfinished">برتقال</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation type="unfinished">كرز</translation>
    </message>
    <message>
        <source>Strawberries</source>
        <translation type="unfinished">فراولة</translation>
    </message>
    <message>
        <source>Melons</source>
        <translation type="unfinished">شمّام</translation>
    </message>
    <message>
        <source>Which drinks should there be at the break?</source>
        <translation type="unfinished">أي مشروبات ينبغي أن تكون في الاستراحة؟</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished">شاي</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished">قهوة</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">ماء</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished">حليب</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation type="unfinished">عصير تفاح</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation type="unfinished">عصير برتقال</translation>
    </message>
    <message>
        <source>Lemonade</source>
        <translation type="unfinished">عصير ليمون</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation type="unfinished">شوكولاتة ساخنة</translation>
    </message>
    <message>
        <source>Which vegetables should go into the soup?</source>
        <translation type="unfinished">أي خضروات ينبغي أن توضع في الحساء؟</translation>
    </message>
    <message>
        <source>Carrots</source>
        <translation type="unfinished">جزر</translation>
    </message>
    <message>
        <source>Potatoes</source>
        <translation type="unfinished">بطاطس</translation>
    </message>
    <message>
        <source>Onions</source>
        <translation type="unfinished">بصل</translation>
    </message>
    <message>
        <source>Leeks</source>
        <translation type="unfinished">كرّاث</translation>
    </message>
    <message>
        <source>Peas</source>
        <translation type="unfinished">بازلاء</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation type="unfinished">فاصولياء</translation>
    </message>
    <message>
        <source>Tomatoes</source>
        <translation type="unfinished">طماطم</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation type="unfinished">فطر</translation>
    </message>
    <message>
        <source>Which colours should the curtains have?</source>
        <translation type="unfinished">ما الألوان التي ينبغي أن تكون للستائر؟</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">بنفسجي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">بنّي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">رمادي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">تدرّب</translation>
    </message>
    <message>
        <source>None: votes count on this kiosk.</source>
        <translation type="unfinished">لا يوجد: تُحتسب الأصوات على جهاز التصويت هذا.</translation>
    </message>
    <message>
        <source>This kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">جهاز التصويت هذا للتدرّب: لا يُحتسب عليه أي صوت.</translation>
    </message>
    <message>
        <source>Voting is open, and this kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">التصويت مفتوح، وجهاز التصويت هذا للتدرّب: لا يُحتسب عليه أي صوت.</translation>
    </message>
    <message>
        <source>Choose “End practice” on the staff&apos;s page before people vote.</source>
        <translation type="unfinished">اختر «إنهاء التدرّب» في صفحة الطاقم قبل أن يصوِّت الناس.</translation>
    </message>
    <message>
        <source>Voting on this challenge is open again. This vote can be cast.</source>
        <translation type="unfinished">التصويت في هذا التحدي مفتوح من جديد. يمكن الإدلاء بهذا الصوت.</translation>
    </message>
    <message>
        <source>This challenge takes no more votes. Votes that were cast before are safe.</source>
        <translation type="unfinished">لم يعد هذا التحدي يقبل أصواتًا. الأصوات التي أُدلي بها من قبل محفوظة.</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take it off your vote to go on.</source>
        <translation type="unfinished">سحبت الطاولة هذه الفكرة. للمتابعة يلزم إزالتها من صوتك.</translation>
    </message>
    <message>
        <source>Take this idea off my vote</source>
        <translation type="unfinished">إزالة هذه الفكرة من صوتي</translation>
    </message>
    <message>
        <source>Voting is open. Two ideas at a time are compared, and the second one has not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">التصويت مفتوح. تُقارَن فكرتان في كل مرة، والفكرة الثانية لم تصل إلى جهاز التصويت هذا. يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>There are too few ideas to vote on yet</source>
        <translation type="unfinished">الأفكار المتاحة للتصويت قليلة جدًا حتى الآن</translation>
    </message>
    <message>
        <source>What you have answered so far is kept.</source>
        <translation type="unfinished">يُحفظ ما أجبت عنه حتى الآن.</translation>
    </message>
    <message>
        <source>If you walk away, your answers to these questions are not kept.</source>
        <translation type="unfinished">إذا ابتعدت فلن تُحفظ إجاباتك عن هذه الأسئلة.</translation>
    </message>
    <message>
        <source>Keys for the search</source>
        <translation type="unfinished">مفاتيح لكتابة البحث</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished">عرض الحروف</translation>
    </message>
    <message>
        <source>The answer is undone.</source>
        <translation type="unfinished">تم التراجع عن الجواب.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">المسافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished">حروف أخرى</translation>
    </message>
    <message>
        <source>What is typed is hidden.</source>
        <translation type="unfinished">ما كُتب مخفيّ.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Plug them in again, or ask an organiser.</source>
        <translation type="unfinished">توقفت القراءة بصوت عالٍ لأن سماعات الرأس فُصلت. يُرجى وصلها من جديد، أو طلب المساعدة من أحد المنظِّمين.</translation>
    </message>
    <message>
        <source>It is the loudest.</source>
        <translation type="unfinished">هذا أعلى صوت.</translation>
    </message>
    <message>
        <source>It is the quietest.</source>
        <translation type="unfinished">هذا أخفض صوت.</translation>
    </message>
    <message>
        <source>It is the fastest.</source>
        <translation type="unfinished">هذه أسرع قراءة.</translation>
    </message>
    <message>
        <source>It is the slowest.</source>
        <translation type="unfinished">هذه أبطأ قراءة.</translation>
    </message>
    <message>
        <source>Take headphones with a USB plug, and plug them in before you save. When they are pulled out, reading stops at once.</source>
        <translation type="unfinished">يلزم استخدام سماعات رأس بقابس USB وتوصيلها قبل الحفظ. وعند فصلها تتوقف القراءة فورًا.</translation>
    </message>
    <message>
        <source>By this clock, no other laptop has written anything for 5 minutes. If they are at work now, this clock is ahead.</source>
        <translation type="unfinished">بحسب هذه الساعة لم يكتب أي حاسوب آخر شيئًا منذ ٥ دقائق. إذا كانت تعمل الآن فهذه الساعة متقدمة.</translation>
    </message>
    <message>
        <source>Takes votes and ideas to laptops that this one cannot reach.</source>
        <translation type="unfinished">تنقل الأصوات والأفكار إلى حواسيب لا يصل إليها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A badge was scanned. Here it does nothing.</source>
        <translation type="unfinished">جرى مسح شارة ضوئيًا. لا أثر لذلك هنا.</translation>
    </message>
    <message>
        <source>A badge was scanned, but this vote is not finished. Finish it, or leave it, and then scan the badge again.</source>
        <translation type="unfinished">جرى مسح شارة ضوئيًا، لكن هذا التصويت لم ينتهِ. يُرجى إنهاؤه أو الخروج منه، ثم مسح الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>A badge was scanned, but these questions are not finished. Answer them, or skip them, and then scan the badge again.</source>
        <translation type="unfinished">جرى مسح شارة ضوئيًا، لكن هذه الأسئلة لم تنتهِ. تُرجى الإجابة عنها أو تخطيها، ثم مسح الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody can vote here now</source>
        <translation type="unfinished">لا يمكن لأحد التصويت هنا الآن</translation>
    </message>
    <message>
        <source>Ask staff, or go to another kiosk.</source>
        <translation type="unfinished">يُرجى سؤال الطاقم، أو الذهاب إلى جهاز تصويت آخر.</translation>
    </message>
</context>
</TS>
