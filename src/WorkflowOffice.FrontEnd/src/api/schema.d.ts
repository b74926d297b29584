export interface paths {
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录页所需信息；演示模式列出示范账号 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInPageView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录人、职务与权限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        /** 退出登录 */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭一次性链接创建首批管理员 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetupRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{definitionId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StartCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SaveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CompleteTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布检查：列出全部问题，不作任何改变 */
        post: operations["CheckWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一份还没有保存的流程 */
        post: operations["CheckWorkflowText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的修改人、改动、提交和发布情况 */
        get: operations["ReviewWorkflowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 还没有发布的草稿，已提交的在前 */
        get: operations["ListWorkflowDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交发布：交给另一位有发布权限的人员 */
        post: operations["SubmitWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回提交的草稿，写明理由 */
        post: operations["ReturnWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较同一流程的两个版本：图和文字 */
        get: operations["CompareWorkflowVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出一年的安排（JSON） */
        get: operations["ExportCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 节假日版本 */
        get: operations["ListCalendarVersions"];
        put?: never;
        /** 提交复核 */
        post: operations["SubmitHolidayArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的内容 */
        get: operations["ViewCalendarVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布后哪些期限变动 */
        get: operations["PreviewCalendarVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 识别粘贴的通知或者导入的文件（不保存） */
        post: operations["ReadHolidayNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存前查看问题和变动的期限（不保存） */
        post: operations["PreviewHolidayArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核发布（录入人不得复核） */
        post: operations["PublishCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回录入人 */
        post: operations["ReturnCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入人撤回 */
        post: operations["WithdrawCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台：待办、临近期限、通知 */
        get: operations["ViewDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办、已办、督办 */
        get: operations["ListTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个任务：表单、文书、期限、办理过程 */
        get: operations["ViewTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我发起的事项，或有权查看的全部事项 */
        get: operations["ListCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项的概况 */
        get: operations["ViewCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程图：按事项所用的流程版本绘制，标出进展 */
        get: operations["ViewFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程：谁、何时、结果、意见、依据 */
        get: operations["ViewSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的审计记录 */
        get: operations["ViewCaseAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板 */
        get: operations["ListClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个期限：为什么是这一天 */
        get: operations["ViewClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件文书及其经过 */
        get: operations["ViewDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书（.docx）；inline=1 供预览 */
        get: operations["DownloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的附件 */
        get: operations["ListAttachments"];
        put?: never;
        /** 上传附件（multipart/form-data：file，可带 taskId、field） */
        post: operations["UploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 */
        get: operations["DownloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的通知 */
        get: operations["ListNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["MarkNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 */
        post: operations["MarkAllNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员，可按职务、单位筛选 */
        get: operations["ListPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构 */
        get: operations["ListUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年度节假日安排 */
        get: operations["ListCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的工作日与休息日 */
        get: operations["ViewCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义列表 */
        get: operations["ListWorkflowDefinitions"];
        put?: never;
        /** 保存草稿，可同时发布 */
        post: operations["SaveWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义 */
        get: operations["GetWorkflowDefinition"];
        put?: never;
        post?: never;
        /** 删除未使用的流程 */
        delete: operations["DeleteWorkflowDefinition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/by-definition-id/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义 */
        get: operations["GetWorkflowDefinitionByDefinitionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/by-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本 */
        get: operations["GetWorkflowDefinitionVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部版本 */
        get: operations["ListWorkflowDefinitionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/validation/is-name-unique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名称是否已被使用 */
        get: operations["IsWorkflowNameUnique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载流程文件 */
        get: operations["ExportWorkflowDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传流程文件，存为草稿 */
        post: operations["ImportWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/revert/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以旧版本内容建立新草稿 */
        post: operations["RevertWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布最新版本 */
        post: operations["PublishWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回发布，新事项不再采用 */
        post: operations["RetractWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definition-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除未使用的版本 */
        delete: operations["DeleteWorkflowDefinitionVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 活动目录 */
        get: operations["ListActivityDescriptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程实例列表 */
        get: operations["ListWorkflowInstances"];
        put?: never;
        /** 流程实例列表（筛选） */
        post: operations["SearchWorkflowInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程实例 */
        get: operations["GetWorkflowInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/execution-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状态 */
        get: operations["GetWorkflowInstanceState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执行日志 */
        get: operations["ListWorkflowJournal"];
        put?: never;
        /** 执行日志（筛选） */
        post: operations["SearchWorkflowJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个流程的全部版本，最新的在前 */
        get: operations["ListWorkflowVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布一个版本 */
        post: operations["PublishWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Answer: {
            items: components["schemas"]["DefinitionItem"][];
            /** Format: int64 */
            totalCount: number;
            links: components["schemas"]["Link"][];
        };
        /** @description One day named by a holiday notice, either off or worked in exchange. */
        ArrangedDay: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The festival it belongs to, for example 国庆节. */
            name: string;
            /** @description Number of the notice that says so, for example 国办发明电〔2025〕7号; null when the notice has no number. */
            notice?: null | string;
        };
        ArrangementPreview: {
            problems: components["schemas"]["CalendarProblem"][];
            years: components["schemas"]["CalendarYearView"][];
            /** Format: int32 */
            moved: number;
            /** Format: int32 */
            confirmed: number;
            /** Format: int32 */
            paused: number;
            clocks: components["schemas"]["PageOfOfClockMove"];
        };
        AttachmentRow: {
            /** Format: uuid */
            id: string;
            name: string;
            contentType: string;
            /** Format: int32 */
            size: number;
            sha256: string;
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            fieldName?: null | string;
            /** Format: uuid */
            taskId?: null | string;
        };
        Body: {
            filter: null | components["schemas"]["Filter"];
        };
        /** @description Something that the person who caused the burst must know at once. */
        BurstMessage: {
            code?: null | string;
            /** @description Info, Warning or Refused. */
            level: string;
            text: string;
            article?: null | string;
            /** Format: uuid */
            documentId?: null | string;
        };
        /** @enum {unknown} */
        CalendarDayKind: "Workday" | "Weekend" | "Holiday" | "MakeUpWorkday";
        CalendarDayRow: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["CalendarDayKind"];
            name?: null | string;
        };
        /** @description A finding about an entered holiday table. */
        CalendarProblem: {
            /** @description An error prevents the table from being used; otherwise it asks for a second look. */
            isError: boolean;
            /**
             * Format: date
             * @description The day concerned, if it is about one.
             */
            date?: null | string;
            /** @description Chinese, for the user. */
            message: string;
        };
        CalendarVersionDetail: {
            version: components["schemas"]["CalendarVersionRow"];
            arrangement?: null | components["schemas"]["HolidayArrangement"];
            problems: components["schemas"]["CalendarProblem"][];
        };
        CalendarVersionList: {
            versions: components["schemas"]["CalendarVersionRow"][];
        };
        CalendarVersionRow: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number?: null | number;
            /** Format: int32 */
            year: number;
            state: components["schemas"]["CalendarVersionState"];
            noticeNumber: string;
            noticeTitle: string;
            enteredBy: string;
            /** Format: date-time */
            enteredAt: string;
            remark?: null | string;
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            decisionReason?: null | string;
            /** Format: int32 */
            movedClocks?: null | number;
            mayPublish: boolean;
            isMine: boolean;
        };
        /**
         * @description Submitted → Published | Returned | Withdrawn; only the first of these can be left.
         * @enum {unknown}
         */
        CalendarVersionState: "Submitted" | "Published" | "Returned" | "Withdrawn";
        /** @description The holiday arrangement of one calendar year. A day is filed under its own year, whichever year's notice names it. */
        CalendarYear: {
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
            /** @description 放假日: days off named by a notice. Plain weekends need not be listed. */
            holidays: components["schemas"]["ArrangedDay"][];
            /** @description 调休上班日: Saturdays and Sundays that are worked. */
            makeUpWorkdays: components["schemas"]["ArrangedDay"][];
            /** @description The notices behind these days. */
            notices: components["schemas"]["HolidayNotice"][];
            /**
             * @description False for a draft: its days are used, but results that touch the year stay provisional (暂定).
             * @default true
             */
            published: boolean;
        };
        CalendarYearRow: {
            /** Format: int32 */
            year: number;
            published: boolean;
            notice?: null | string;
            source?: null | string;
        };
        CalendarYears: {
            years: components["schemas"]["CalendarYearRow"][];
            /** Format: int32 */
            version: number;
        };
        CalendarYearView: {
            /** Format: int32 */
            year: number;
            published: boolean;
            notice?: null | string;
            source?: null | string;
            days: components["schemas"]["CalendarDayRow"][];
        };
        CaseAuditRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            code: string;
            subject: string;
            subjectId: string;
            rule?: null | string;
            reason?: null | string;
            evidence?: null | string;
            before?: null | components["schemas"]["JsonNode"];
            after?: null | components["schemas"]["JsonNode"];
            hash: string;
            intact: boolean;
            requestId?: null | string;
        };
        CaseDetail: {
            facts: components["schemas"]["FactRow"][];
            openTasks: components["schemas"]["TaskRow"][];
            clocks: components["schemas"]["ClockRow"][];
            documents: components["schemas"]["DocumentRow"][];
            incidents: components["schemas"]["IncidentRow"][];
            /** Format: uuid */
            id: string;
            no: string;
            title: string;
            procedure: string;
            definitionId: string;
            /** Format: int32 */
            definitionVersion: number;
            state: components["schemas"]["CaseState"];
            stage: string;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            closedAt?: null | string;
            supervisedUnit?: null | string;
            handler?: null | string;
            colour: components["schemas"]["Colour"];
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
        };
        CaseHead: {
            /** Format: uuid */
            id: string;
            no: string;
            title: string;
            procedure: string;
            definitionId: string;
            /** Format: int32 */
            definitionVersion: number;
            state: components["schemas"]["CaseState"];
            stage: string;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            closedAt?: null | string;
            supervisedUnit?: null | string;
            handler?: null | string;
            colour: components["schemas"]["Colour"];
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
        };
        /** @enum {unknown} */
        CaseState: "Running" | "Archived" | "Terminated" | "Faulted";
        /** @enum {unknown} */
        ClockAlertKind: "Warning" | "Due" | "Escalation";
        ClockAlertRow: {
            /** Format: date */
            on: string;
            kind: components["schemas"]["ClockAlertKind"];
            to: string;
            /** Format: date-time */
            firedAt?: null | string;
        };
        ClockDetail: {
            sentence: string;
            derivation: components["schemas"]["DerivedDayRow"][];
            alerts: components["schemas"]["ClockAlertRow"][];
            history: components["schemas"]["ClockEventRow"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            key: string;
            name: string;
            ruleCode: string;
            article: string;
            startFact: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            rawEnd: string;
            /** Format: date */
            prudentOn: string;
            provisional: boolean;
            state: components["schemas"]["ClockState"];
            colour: components["schemas"]["Colour"];
            /** Format: int32 */
            daysLeft: number;
            assignedTo?: null | string;
            /** Format: date-time */
            stoppedAt?: null | string;
            stopReason?: null | string;
        };
        ClockEventRow: {
            /** Format: date-time */
            at: string;
            who: string;
            action: string;
            reason?: null | string;
        };
        ClockMove: {
            /** Format: uuid */
            clockId: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            name: string;
            ruleCode: string;
            assignedTo: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            oldDue: string;
            /** Format: date */
            newDue: string;
            wasProvisional: boolean;
            isProvisional: boolean;
            isPast: boolean;
        };
        ClockRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            key: string;
            name: string;
            ruleCode: string;
            article: string;
            startFact: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            rawEnd: string;
            /** Format: date */
            prudentOn: string;
            provisional: boolean;
            state: components["schemas"]["ClockState"];
            colour: components["schemas"]["Colour"];
            /** Format: int32 */
            daysLeft: number;
            assignedTo?: null | string;
            /** Format: date-time */
            stoppedAt?: null | string;
            stopReason?: null | string;
        };
        /**
         * @description Running → Met (in time) | Overdue (late, still running) → Met; Expired: it ran out and the statute's consequence followed; Stopped: no longer needed.
         * @enum {unknown}
         */
        ClockState: "Running" | "Paused" | "Met" | "Overdue" | "Expired" | "Stopped";
        /** @enum {unknown} */
        Colour: "None" | "Green" | "Yellow" | "Red" | "Overdue";
        ComparedVersion: {
            versionId: string;
            /** Format: int32 */
            version: number;
            isPublished: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            drawing: components["schemas"]["FlowView"];
            marks: {
                [key: string]: components["schemas"]["DefinitionChangeKind"];
            };
            changedConnections: string[];
        };
        /** @description Finishes a task with one of its outcomes. */
        CompleteTask: {
            outcome: string;
            values: components["schemas"]["JsonObject"];
            /**
             * Format: int32
             * @description Version of the task that the form was made from; an older one is refused (X-TSK-03).
             */
            version: number;
            opinion?: null | string;
        };
        /** @description What followed at once: what the person must know, and where the matter went. */
        CompletionAnswer: {
            /** Format: uuid */
            caseId: string;
            messages: components["schemas"]["BurstMessage"][];
            nextTasks: components["schemas"]["NextTask"][];
        };
        Credentials: {
            login: string;
            password: string;
        };
        DecideArrangement: {
            reason?: null | string;
        };
        DecidedArrangement: {
            /** Format: int32 */
            number?: null | number;
            /**
             * Format: int32
             * @default 0
             */
            movedClocks: number;
            /**
             * Format: int32
             * @default 0
             */
            confirmedClocks: number;
        };
        /** @description One difference between two versions, in the office's words. */
        DefinitionChange: {
            kind: components["schemas"]["DefinitionChangeKind"];
            /** @description Step, connection, or something of the workflow as a whole. */
            subject: components["schemas"]["DefinitionChangeSubject"];
            /** @description One Chinese line, complete in itself. */
            text: string;
            /** @description The step; for a connection its source. */
            stepId?: null | string;
            port?: null | string;
            /** @description Of a connection: where it leads. */
            targetId?: null | string;
        };
        /** @enum {unknown} */
        DefinitionChangeKind: "Added" | "Removed" | "Changed";
        /** @enum {unknown} */
        DefinitionChangeSubject: "Step" | "Connection" | "Workflow";
        DefinitionItem: {
            id: string;
            definitionId: string;
            name: string;
            description?: null | string;
            /** Format: int32 */
            version: number;
            isLatest: boolean;
            isPublished: boolean;
            isReadonly: boolean;
            materializerName: string;
            isMaterializerAvailable: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            publishedAt?: null | string;
            publishedBy?: null | string;
            /** Format: int64 */
            runningCases: number;
            links: components["schemas"]["Link"][];
        };
        DerivedDayRow: {
            /** Format: date */
            date: string;
            weekday: string;
            counted: boolean;
            /** Format: int32 */
            ordinal?: null | number;
            reason: string;
            notice?: null | string;
        };
        DeskCounts: {
            /** Format: int32 */
            todo: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            dueSoon: number;
            /** Format: int32 */
            done30: number;
            /** Format: int32 */
            started: number;
            /** Format: int32 */
            notices: number;
        };
        DeskView: {
            counts: components["schemas"]["DeskCounts"];
            todo: components["schemas"]["TaskRow"][];
            clocks: components["schemas"]["ClockRow"][];
            notices: components["schemas"]["NoticeRow"][];
        };
        DocumentDetail: {
            /** Format: uuid */
            caseId: string;
            history: components["schemas"]["DocumentEventRow"][];
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            number?: null | string;
            state: components["schemas"]["DocumentState"];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            automatic: boolean;
            templateVersion: string;
            sha256: string;
            /** Format: int32 */
            size: number;
            missing: string[];
            service?: null | components["schemas"]["DocumentServiceRow"];
        };
        DocumentEventRow: {
            /** Format: date-time */
            at: string;
            who: string;
            action: string;
        };
        DocumentRow: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            number?: null | string;
            state: components["schemas"]["DocumentState"];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            automatic: boolean;
            templateVersion: string;
            sha256: string;
            /** Format: int32 */
            size: number;
            missing: string[];
            service?: null | components["schemas"]["DocumentServiceRow"];
        };
        DocumentServiceRow: {
            method: string;
            methodName: string;
            /** Format: date */
            servedOn?: null | string;
            receiver?: null | string;
        };
        /** @enum {unknown} */
        DocumentState: "Draft" | "Issued" | "Signed" | "Sealed" | "Served" | "Archived" | "Voided" | null;
        DraftRow: {
            versionId: string;
            definitionId: string;
            name: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            publishedVersion?: null | number;
            /** Format: date-time */
            changedAt: string;
            editors: string[];
            submission?: null | components["schemas"]["SubmissionRow"];
            isMine: boolean;
        };
        FactRow: {
            label: string;
            value?: null | string;
            section?: null | string;
        };
        /** @description The field is shown, and its value required, only while another field has this value. */
        FieldCondition: {
            field: string;
            equals: string;
        };
        /** @enum {unknown} */
        FieldKind: "text" | "textarea" | "date" | "datetime" | "number" | "select" | "multiselect" | "checkbox" | "checklist" | "person" | "unit" | "table" | "attachments" | "note";
        FieldOption: {
            value: string;
            label: string;
        };
        FileStream: {
            handle: unknown;
            canRead: boolean;
            canWrite: boolean;
            safeFileHandle: components["schemas"]["SafeFileHandle"];
            name?: null | string;
            isAsync: boolean;
            /** Format: int64 */
            length: number;
            /** Format: int64 */
            position: number;
            canSeek: boolean;
            canTimeout: boolean;
            /** Format: int32 */
            readTimeout: number;
            /** Format: int32 */
            writeTimeout: number;
        };
        Filter: {
            activityIds: null | string[];
            activityNodeIds: null | string[];
            excludedActivityTypes: null | string[];
            eventNames: null | string[];
        };
        /**
         * @description What a finding means for a publication.
         * @enum {unknown}
         */
        FindingSeverity: "Error" | "Warning";
        FlowEdge: {
            from: string;
            to: string;
            port: string;
            label?: null | string;
            taken: boolean;
            vertices: components["schemas"]["FlowPoint"][];
        };
        FlowNode: {
            id: string;
            title: string;
            type: string;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
            /** Format: double */
            width: number;
            /** Format: double */
            height: number;
            state: components["schemas"]["FlowNodeState"];
            /** Format: int32 */
            visits: number;
            /** Format: date-time */
            lastAt?: null | string;
        };
        /** @enum {unknown} */
        FlowNodeState: "Pending" | "Active" | "Done" | "Skipped" | "Cancelled" | "Faulted";
        FlowPoint: {
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        FlowView: {
            name: string;
            /** Format: int32 */
            version: number;
            nodes: components["schemas"]["FlowNode"][];
            edges: components["schemas"]["FlowEdge"][];
        };
        /** @description One field of a task form. The name is also the name of the fact in the case and of the field in Word templates. */
        FormField: {
            name: string;
            label: string;
            kind: components["schemas"]["FieldKind"];
            required: boolean;
            readOnly: boolean;
            help?: null | string;
            placeholder?: null | string;
            /** Format: int32 */
            maxLength?: null | number;
            /** Format: double */
            min?: null | number;
            /** Format: double */
            max?: null | number;
            /** Format: int32 */
            rows?: null | number;
            options?: null | components["schemas"]["FieldOption"][];
            /** @description Columns of a table. */
            columns?: null | components["schemas"]["FormField"][];
            visibleWhen?: null | components["schemas"]["FieldCondition"];
            section?: null | string;
            /** @description A check list that must be ticked completely (R-001-04: six self-checks). */
            mustAllBeTrue: boolean;
            /** @description Code of the refusal when this field is missing or not completely ticked; otherwise the task's. */
            missingCode?: null | string;
            /** @description Dates: proposed value is today. */
            today: boolean;
            /** @description Dates: a later day than today is refused, since it has not happened yet. */
            notAfterToday: boolean;
            /** @description Persons: only holders of this post are offered and accepted. */
            postCode?: null | string;
            default?: null | components["schemas"]["JsonNode"];
            /** @description Another fact of the case whose value is proposed. */
            defaultFrom?: null | string;
            /** @description Only for these outcomes is the value required; empty: for all that do not skip the form. */
            requiredFor?: null | string[];
        };
        /** @description One thing that is wrong with a definition, in the office's words. */
        GateFinding: {
            /** @description Stable, `G-…`, see GateCodes. */
            code: string;
            severity: components["schemas"]["FindingSeverity"];
            /** @description The step; null where the definition as a whole is meant. */
            activityId?: null | string;
            /** @description What the office calls the step. */
            activityName?: null | string;
            /** @description What is wrong. */
            message: string;
            /** @description How to mend it. */
            remedy: string;
            /** @description Tells findings of one code at one step apart: an outcome, a field, a name. */
            subject?: null | string;
            /** @description The provision, where one applies. */
            article?: null | string;
            /** @description JSON path, where known. */
            path?: null | string;
            /** @description Names the finding in the reasons that are given for warnings; the same after the draft is saved again. */
            key?: null | string;
        };
        GateReport: {
            findings: components["schemas"]["GateFinding"][];
            isComplete: boolean;
            /** Format: int32 */
            milliseconds: number;
        };
        /** @description What one notice arranges for one year, as people enter it: days off as spans, days worked in exchange. */
        HolidayArrangement: {
            /**
             * Format: int32
             * @description The year the notice is about. It may name days of the December before (2022-12-31 in the notice for 2023).
             */
            year: number;
            /** @description The notice. */
            notice: components["schemas"]["HolidayNotice"];
            /** @description 放假区间. */
            holidays: components["schemas"]["HolidaySpan"][];
            /** @description 调休上班日; their own notice number is not read, it is that of Notice. */
            makeUpWorkdays: components["schemas"]["ArrangedDay"][];
        };
        /** @description A notice of the General Office of the State Council about public holidays. */
        HolidayNotice: {
            /** @description 文号. */
            number: string;
            /** @description 标题. */
            title: string;
            /**
             * Format: date
             * @description Day of publication on the government site.
             */
            publishedOn: string;
            /** @description Address where the text was read. */
            source: string;
        };
        /** @description What was understood of a notice's text, for a person to confirm. */
        HolidayNoticeReading: {
            /** @description The arrangement; what the text does not say is empty. */
            arrangement: components["schemas"]["HolidayArrangement"];
            /** @description Where the text contradicts the calendar or could not be understood, in Chinese. */
            remarks: string[];
        };
        /** @description 放假区间: consecutive days off of one festival, both ends included. */
        HolidaySpan: {
            /** @description The festival as the notice names it: 春节, or 国庆节、中秋节. */
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @enum {unknown} */
        HumanTaskState: "Open" | "Claimed" | "Completed" | "Withdrawn";
        /** Format: binary */
        IFormFile: string;
        IncidentRow: {
            id: string;
            activity: string;
            message: string;
            /** Format: date-time */
            at: string;
        };
        JsonArray: unknown[];
        JsonNode: unknown;
        JsonObject: {
            [key: string]: unknown;
        };
        Link: {
            href: string;
            rel: string;
            method: string;
        };
        /** @description An account to add. */
        NewPerson: {
            login: string;
            name: string;
            password: string;
        };
        NextTask: {
            /** Format: uuid */
            id: string;
            title: string;
            assignedTo: string;
            /** @description True where the next step is the same person's. */
            mine: boolean;
        };
        /** @enum {unknown} */
        NoticeKind: "Info" | "Warning" | "Escalation" | "Automatic";
        NoticeRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["NoticeKind"];
            title: string;
            text: string;
            /** Format: uuid */
            caseId?: null | string;
            caseNo?: null | string;
            /** Format: uuid */
            taskId?: null | string;
            read: boolean;
            automatic: boolean;
        };
        PageOfOfCaseAuditRow: {
            items: components["schemas"]["CaseAuditRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfCaseHead: {
            items: components["schemas"]["CaseHead"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfClockMove: {
            items: components["schemas"]["ClockMove"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfClockRow: {
            items: components["schemas"]["ClockRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfNoticeRow: {
            items: components["schemas"]["NoticeRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfTaskRow: {
            items: components["schemas"]["TaskRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PasswordChange: {
            current: string;
            next: string;
        };
        PersonRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            unitId?: null | string;
            unitName?: null | string;
            posts: string[];
            postCodes: string[];
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        /** @description A procedure in the list 发起事项. */
        ProcedureRow: {
            definitionId: string;
            name: string;
            description?: null | string;
            versionId: string;
            /** Format: int32 */
            version: number;
            basis?: null | string;
            mayStart: boolean;
            whyNot?: null | string;
        };
        PublicationRow: {
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
            sourceFile?: null | string;
            sourceSha256?: null | string;
            changes: components["schemas"]["JsonArray"];
            findings: components["schemas"]["JsonArray"];
        };
        PublisherRow: {
            /** Format: uuid */
            id: string;
            name: string;
            post: string;
        };
        Query: {
            /** Format: int32 */
            page?: null | number;
            /** Format: int32 */
            pageSize?: null | number;
            searchTerm?: null | string;
            definitionId?: null | string;
            definitionIds?: null | string[];
            correlationId?: null | string;
            /** Format: int32 */
            version?: null | number;
            hasIncidents?: null | boolean;
            status?: null | string;
            statuses?: null | string[];
            subStatus?: null | string;
            subStatuses?: null | string[];
            orderBy?: null | string;
            orderDirection?: null | string;
        };
        ReadArrangement: {
            text: string;
            /** Format: int32 */
            year?: null | number;
        };
        ReturnVersion: {
            /** @description What has to be changed; required. */
            reason: string;
        };
        SafeFileHandle: {
            isAsync: boolean;
            isInvalid: boolean;
            isClosed: boolean;
        };
        SavedDraft: {
            /** Format: date-time */
            savedAt: string;
        };
        SaveDraft: {
            /** @description The form as it stands, checked only when it is submitted. */
            values: components["schemas"]["JsonObject"];
        };
        SessionPostView: {
            code: string;
            name: string;
            /** Format: uuid */
            unitId: string;
            unitCode: string;
            unitName: string;
        };
        SessionUserView: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
        };
        SessionView: {
            user: components["schemas"]["SessionUserView"];
            posts: components["schemas"]["SessionPostView"][];
            permissions: string[];
            antiforgeryToken: string;
            demonstration: boolean;
            productName: string;
        };
        SetupRequest: {
            token: string;
            login: string;
            name: string;
            password: string;
            securityAdministrator?: null | components["schemas"]["NewPerson"];
            auditAdministrator?: null | components["schemas"]["NewPerson"];
            bureauName?: null | string;
            agencyCode?: null | string;
        };
        SignInAccountView: {
            login: string;
            name: string;
            post: string;
            unit: string;
        };
        SignInPageView: {
            productName: string;
            demonstration: boolean;
            demonstrationPassword?: null | string;
            setupRequired: boolean;
            accounts: components["schemas"]["SignInAccountView"][];
        };
        StartCase: {
            /** @description Name of the matter; empty: procedure and day. */
            title?: null | string;
        };
        StartedCase: {
            /** Format: uuid */
            caseId: string;
            /**
             * Format: uuid
             * @description The starter's first task, if the procedure begins with one.
             */
            taskId?: null | string;
        };
        StateAnswer: {
            status: string;
            subStatus: string;
            workflowSubStatus: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Statement: {
            reasons?: null | {
                [key: string]: string;
            };
        };
        StepDetailRow: {
            label: string;
            value?: null | string;
        };
        /** @enum {unknown} */
        StepKind: "Human" | "Automatic" | "Document" | "Clock" | "Service" | "System";
        StepRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            startedAt?: null | string;
            activity: string;
            title: string;
            kind: components["schemas"]["StepKind"];
            who: string;
            post?: null | string;
            outcome?: null | string;
            opinion?: null | string;
            automatic: boolean;
            basis?: null | string;
            /** Format: uuid */
            documentId?: null | string;
            details: components["schemas"]["StepDetailRow"][];
        };
        SubmissionRow: {
            state: components["schemas"]["SubmissionState"];
            submittedBy: string;
            /** Format: date-time */
            submittedAt: string;
            to?: null | string;
            note?: null | string;
            reasons: components["schemas"]["JsonObject"];
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            decisionNote?: null | string;
        };
        /** @enum {unknown} */
        SubmissionState: "Waiting" | "Published" | "Returned" | "Superseded";
        SubmitArrangement: {
            arrangement: components["schemas"]["HolidayArrangement"];
            remark?: null | string;
        };
        SubmittedArrangement: {
            /** Format: uuid */
            id: string;
        };
        SubmitVersion: {
            /**
             * Format: uuid
             * @description Who shall publish it; null: whoever may and has not edited it.
             */
            to?: null | string;
            /** @description What the publisher should know. */
            note?: null | string;
            /** @description Proposed reasons for warnings: key of the finding → text. */
            reasons?: null | {
                [key: string]: string;
            };
        };
        TaskDetail: {
            instructions?: null | string;
            /** Format: int32 */
            version: number;
            mayAct: boolean;
            whyNot?: null | string;
            /** Format: date-time */
            claimedAt?: null | string;
            form: components["schemas"]["TaskForm"];
            values: components["schemas"]["JsonObject"];
            /** Format: date-time */
            draftSavedAt?: null | string;
            outcomes: components["schemas"]["TaskOutcome"][];
            documents: components["schemas"]["DocumentRow"][];
            clocks: components["schemas"]["ClockRow"][];
            attachments: components["schemas"]["AttachmentRow"][];
            history: components["schemas"]["StepRow"][];
            case: components["schemas"]["CaseHead"];
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            procedure: string;
            state: components["schemas"]["HumanTaskState"];
            optional: boolean;
            /** Format: date-time */
            createdAt: string;
            assignedTo: string;
            claimedBy?: null | string;
            /** Format: date-time */
            completedAt?: null | string;
            completedBy?: null | string;
            outcome?: null | string;
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            colour: components["schemas"]["Colour"];
            provisional: boolean;
            escalated: boolean;
        };
        /** @description The form of a task: part of the workflow definition. */
        TaskForm: {
            fields: components["schemas"]["FormField"][];
        };
        /** @description One way to finish a task, shown as a button; a port of the activity in the designer. */
        TaskOutcome: {
            name: string;
            /** @description primary, default or danger. */
            style: string;
            /** @description An opinion must be written, for example the reason of a return. */
            requiresOpinion: boolean;
            /** @description Asked before an outcome that cannot be taken back. */
            confirm?: null | string;
            /** @description Required fields are not enforced, for example when the matter goes back. */
            skipsForm: boolean;
            documentState?: null | components["schemas"]["DocumentState"];
        };
        TaskRow: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            procedure: string;
            state: components["schemas"]["HumanTaskState"];
            optional: boolean;
            /** Format: date-time */
            createdAt: string;
            assignedTo: string;
            claimedBy?: null | string;
            /** Format: date-time */
            completedAt?: null | string;
            completedBy?: null | string;
            outcome?: null | string;
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            colour: components["schemas"]["Colour"];
            provisional: boolean;
            escalated: boolean;
        };
        /** @enum {unknown} */
        UnitKind: "Bureau" | "SupervisionOffice" | "SupervisedUnit" | "OtherUnit";
        UnitRow: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            /** Format: uuid */
            parentId?: null | string;
            kind: components["schemas"]["UnitKind"];
        };
        VersionComparison: {
            before: components["schemas"]["ComparedVersion"];
            after: components["schemas"]["ComparedVersion"];
            changes: components["schemas"]["DefinitionChange"][];
        };
        VersionReview: {
            versionId: string;
            definitionId: string;
            name: string;
            /** Format: int32 */
            version: number;
            isLatest: boolean;
            isPublished: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            publishedVersionId?: null | string;
            /** Format: int32 */
            publishedVersion?: null | number;
            editors: components["schemas"]["WorkflowEditor"][];
            changes: components["schemas"]["DefinitionChange"][];
            mayPublish: boolean;
            whyNot?: null | string;
            publishers: components["schemas"]["PublisherRow"][];
            submission?: null | components["schemas"]["SubmissionRow"];
            publication?: null | components["schemas"]["PublicationRow"];
        };
        VersionsAnswer: {
            items: components["schemas"]["DefinitionItem"][];
            /** Format: int32 */
            totalCount: number;
        };
        WorkflowEditor: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            lastAt: string;
            /** Format: int32 */
            saves: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRow"][];
                };
            };
        };
    };
    StartCase: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCase"];
                };
            };
        };
    };
    ClaimTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
        };
    };
    ReleaseTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
        };
    };
    SaveDraft: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
        };
    };
    CompleteTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionAnswer"];
                };
            };
        };
    };
    CheckWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateReport"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckWorkflowText: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateReport"];
                };
            };
        };
    };
    ReviewWorkflowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRow"][];
                };
            };
        };
    };
    SubmitWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareWorkflowVersions: {
        parameters: {
            query: {
                before: string;
                after: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListCalendarVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersionList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitHolidayArrangement: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCalendarVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersionDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewCalendarVersion: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadHolidayNotice: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticeReading"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewHolidayArrangement: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WithdrawCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    ListTasks: {
        parameters: {
            query?: {
                box?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfTaskRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListCases: {
        parameters: {
            query?: {
                box?: string;
                state?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfCaseHead"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepRow"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCaseAudit: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfCaseAuditRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListClocks: {
        parameters: {
            query?: {
                state?: string;
                colour?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfClockRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadDocument: {
        parameters: {
            query?: {
                inline?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRow"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNotices: {
        parameters: {
            query?: {
                unread?: boolean;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfNoticeRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MarkNoticeRead: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MarkAllNoticesRead: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListPeople: {
        parameters: {
            query?: {
                post?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"][];
                };
            };
        };
    };
    ListUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRow"][];
                };
            };
        };
    };
    ListCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYears"];
                };
            };
        };
    };
    ViewCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDefinitions: {
        parameters: {
            query?: {
                versionOptions?: string;
                searchTerm?: string;
                orderBy?: string;
                orderDirection?: string;
                definitionIds?: string[];
                ids?: string[];
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinition: {
        parameters: {
            query?: {
                versionOptions?: string;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinitionByDefinitionId: {
        parameters: {
            query?: {
                versionOptions?: string;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinitionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDefinitionVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    IsWorkflowNameUnique: {
        parameters: {
            query: {
                name: string;
                definitionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportWorkflowDefinition: {
        parameters: {
            query?: {
                versionOptions?: string;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ImportWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
                "multipart/form-data": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevertWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetractWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinitionVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListActivityDescriptors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    ListWorkflowInstances: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                searchTerm?: string;
                definitionId?: string;
                correlationId?: string;
                status?: string;
                subStatus?: string;
                hasIncidents?: boolean;
                orderBy?: string;
                orderDirection?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchWorkflowInstances: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Query"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowInstanceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowJournal: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchWorkflowJournal: {
        parameters: {
            query?: {
                skip?: number;
                take?: number;
            };
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Body"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowVersions: {
        parameters: {
            query: {
                definitionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"][];
                };
            };
        };
    };
    PublishWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Statement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"];
                };
            };
        };
    };
}
